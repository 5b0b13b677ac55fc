import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Locked = { optionalDependencies?: Record<string, string> };

it("the lock file has every platform's package, so that a clone on any system can install", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(lock.packages, path, name))
      .map((name) => `${name}, wanted by ${path || "this project"}`),
  );
  expect(missing).toEqual([]);
});

// npm looks beside the package first, then one folder up, and so on.
function isLocked(packages: Record<string, Locked>, path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}
