import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { freePort } from "./lib/db/embedded/free-port";
import { findBrowser } from "./scripts/test/find-browser.mjs";

// Playwright's workers read this file again and must come to the same port.
process.env.DESKWELL_E2E_PORT ??= String(await freePort());
// The server's data, so that a story can seed what would take people hours.
process.env.DESKWELL_E2E_DATA ??= mkdtempSync(join(tmpdir(), `deskwell-test-${process.pid}-`));
const port = process.env.DESKWELL_E2E_PORT;

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // On a busy build machine a story gets one more try; the report still names it as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "test-results/report.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: findBrowser() },
    screenshot: "only-on-failure",
    // Recording every story takes a fifth of the time; by hand: --trace on.
    trace: "on-first-retry",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    // Without a shell in between the server notices when Playwright is killed.
    command: `${process.platform === "win32" ? "" : "exec "}node e2e/server.mjs`,
    url: `http://127.0.0.1:${port}/api/health`,
    env: { PORT: port },
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
