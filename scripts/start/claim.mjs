/** One start a checkout: who came first writes `.data/run.json`; a second start reads there what to print. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../../lib/db/embedded/is-alive.mjs";
import { isHealthy } from "./health.mjs";
import { say } from "./say.mjs";
import { dataFolder } from "./where.mjs";

/**
 * The claim, or the address of the server that runs already. Waits while another start is under way.
 * @returns {Promise<{ claim: Claim } | { runningAt: string }>}
 */
export async function claimOrFind() {
  for (let told = false; ; await sleep(500)) {
    const claim = takeClaim();
    if (claim) return { claim };
    const other = readClaim();
    if (!other) continue;
    if (!isProcess(other.pid, other.born)) drop(other);
    else if (other.address && (await isHealthy(other.health))) return { runningAt: other.address };
    else if (!told) told = tell(other.pid);
  }
}

/** @typedef {{ serving(address: string, health: string): void, release(): void }} Claim */

/** Waits while another start installs, builds or prepares the database. */
export async function untilSettled() {
  while (isClaimed() && !readClaim()?.address) await sleep(500);
}

/** Is a server of this checkout up, or coming up? */
export function isClaimed() {
  const other = readClaim();
  return other !== null && isProcess(other.pid, other.born);
}

function readClaim() {
  try {
    return JSON.parse(readFileSync(file(), "utf8"));
  } catch {
    return null;
  }
}

/** @returns {Claim | null} */
function takeClaim() {
  const mine = { pid: process.pid, born: birth(process.pid) };
  const draft = write(mine);
  try {
    // A link appears whole or not at all: exactly one of two starts gets it.
    linkSync(draft, file());
  } catch (error) {
    if (error.code === "EEXIST") return null;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    serving: (address, health) => renameSync(write({ ...mine, address, health }), file()),
    release: () => rmSync(file(), { force: true }),
  };
}

function write(content) {
  const draft = `${file()}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  return draft;
}

// Moved aside before it is judged again: in between, a faster start may have put its own there.
function drop(stale) {
  const aside = `${file()}.${process.pid}.stale`;
  try {
    renameSync(file(), aside);
    const found = JSON.parse(readFileSync(aside, "utf8"));
    if (found.pid !== stale.pid || found.born !== stale.born) linkSync(aside, file());
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function tell(pid) {
  say(`Another start is under way in this checkout (process ${pid}); waiting for it …`);
  return true;
}

function isProcess(pid, born) {
  return isAlive(pid) && birth(pid) === born;
}

// In a container numbers start again at 1, so the moment of birth tells processes apart where the system knows it.
function birth(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function file() {
  return join(dataFolder(), "run.json");
}
