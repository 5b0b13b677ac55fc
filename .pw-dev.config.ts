import { defineConfig } from "@playwright/test";
export default defineConfig({
  testDir: "e2e", workers: 1, timeout: 120_000, expect: { timeout: 20_000 }, reporter: [["list"]], outputDir: "/tmp/look/results",
  use: { baseURL: "http://localhost:3100", launchOptions: { executablePath: "/usr/bin/chromium" }, screenshot: "only-on-failure" },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
});
