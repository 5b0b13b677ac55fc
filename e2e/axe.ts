import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe finds nothing on this page, by day and by night; WCAG 2.2 AA and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // After a navigation inside the app the title arrives a moment after the page.
  await expect(page).toHaveTitle(/\S/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // The new colours are there: nothing fades into them for those who want no motion.
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await faults(page), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

/** Evaluated, not added as a script: the page's own policy would refuse that. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    type Violation = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact !== "minor")
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  });
}
