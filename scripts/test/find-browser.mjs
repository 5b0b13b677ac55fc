/** A Chromium that is on this machine already. */
import { accessSync, constants } from "node:fs";
import { chromium } from "@playwright/test";

// The headless shell is the same Chromium without a desktop around it: it takes half the time.
const linux = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const usual = {
  linux: linux.map((name) => `/usr/bin/${name}`),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** Its path, or undefined. PLAYWRIGHT_CHROMIUM comes first, then Playwright's own, then the system's. */
export function findBrowser(works = isProgram) {
  return [process.env.PLAYWRIGHT_CHROMIUM, chromium.executablePath(), ...(usual[process.platform] ?? [])]
    .filter((path) => path !== undefined && path !== "")
    .find(works);
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
