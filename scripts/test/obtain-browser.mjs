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
  const run = (...args) =>
    spawnSync("apt-get", args, { ...options, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  run("update");
  // Older releases of Debian have only the whole browser.
  for (const browser of ["chromium-headless-shell", "chromium"]) {
    const { status, stderr } = run("install", "-y", "--no-install-recommends", browser, "fonts-liberation");
    if (status === 0) return;
    say(`  apt-get could not install ${browser}: ${stderr.trim().split("\n").pop()}`);
  }
}
