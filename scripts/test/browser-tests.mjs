import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { obtainBrowser } from "./obtain-browser.mjs";
import { exitCodeOf, tool } from "./run.mjs";

/** @param {string} folder for the report */
export async function browserTests(folder) {
  const report = join(folder, "playwright.json");
  const code = await exitCodeOf(tool("playwright", "test"), {
    PLAYWRIGHT_CHROMIUM: await obtainBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  // A story that needed its second try is a race somewhere: nobody should have to look for it in the report.
  if (stats.flaky > 0) console.log(`${stats.flaky} passed on their second try; the report calls them flaky.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || (code === 0 ? 0 : 1) };
}
