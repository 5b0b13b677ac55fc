import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodeOf, tool } from "./run.mjs";

/** @param {string} folder for the report */
export async function unitTests(folder) {
  const report = join(folder, "vitest.json");
  const code = await exitCodeOf(
    tool("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`),
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const failed = testResults.reduce((sum, file) => sum + failuresIn(file), 0);
  return { passed, failed: failed || (code === 0 ? 0 : 1) };
}

// A file that could not even be loaded has no tests to fail.
function failuresIn({ status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed").length;
  return failed || (status === "failed" ? 1 : 0);
}
