/** Finds a Chromium, or gets one: from Playwright, or as root on Debian from the system's packages. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "../start/say.mjs";
import { findBrowser, isProgram } from "./find-browser.mjs";
import { tool } from "./run.mjs";

/** @returns {Promise<string>} its path */
export async function obtainBrowser() {
  for (const obtain of [nothing, fromPlaywright, fromDebian]) {
    obtain();
    const found = findBrowser(starts);
    if (found) return found;
  }
  throw new Error("No browser: install Chromium or Google Chrome, or set PLAYWRIGHT_CHROMIUM to its path.");
}

// One that lacks a library of the system is there but does not start.
function starts(path) {
  return isProgram(path) && (process.platform === "win32" || spawnSync(path, ["--version"]).status === 0);
}

function nothing() {}

function fromPlaywright() {
  say("No browser found. Asking Playwright for one …");
  const [program = "", ...args] = tool("playwright", "install", "chromium");
  const { status } = spawnSync(program, args, { stdio: "ignore", timeout: 300_000 });
  if (status !== 0) say("  it has none for us");
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  say("Installing the system's Chromium with apt-get …");
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: 600_000 };
  const install = ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"];
  for (const args of [["update"], install]) {
    const { status, stderr } = spawnSync("apt-get", args, {
      ...options,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) say(`  apt-get ${args[0]} failed: ${stderr.trim().split("\n").pop()}`);
  }
}
