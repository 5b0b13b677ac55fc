import type { Command } from "@/lib/command";
import type { Query } from "@/lib/query";

/** Every command and query of the product, found by looking, so that a new one can't escape the tests of the locks. */
export async function everything(): Promise<{ name: string; run: Command | Query }[]> {
  const modules = import.meta.glob<Record<string, unknown>>([
    "/lib/**/*.ts",
    "!/lib/**/*.test.ts",
    "!/lib/testing/**",
    "!/lib/web/**",
  ]);
  const found = new Map<unknown, { name: string; run: Command | Query }>();
  for (const load of Object.values(modules)) {
    for (const [name, value] of Object.entries(await load())) if (isRun(value)) found.set(value, { name, run: value });
  }
  return [...found.values()];
}

function isRun(value: unknown): value is Command | Query {
  return typeof value === "function" && "ability" in value && "kind" in value;
}
