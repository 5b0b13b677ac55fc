import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import type { Role } from "@/lib/actor";
import { policy } from "@/lib/policy";
import { everything } from "@/lib/testing/everything";
import { makeAdmin, makeAgent, makeCustomer, makeVisitor, system } from "@/lib/testing/people";

const all = await everything();
const actors = {
  visitor: makeVisitor(),
  customer: await makeCustomer(),
  agent: await makeAgent(),
  admin: await makeAdmin(),
  system,
};

/** A value that no schema takes: whoever gets past the policy is stopped by the schema, so nothing runs. */
const nonsense = Symbol("fits no schema");

describe("every command and query obeys the policy table", () => {
  it("there are some, and each ability of the table is used", () => {
    expect(all.length).toBeGreaterThan(40);
    const used = new Set(all.map(({ run }) => run.ability));
    expect(Object.keys(policy).filter((ability) => !used.has(ability as keyof typeof policy))).toEqual([]);
  });

  it.each(all.map(({ name, run }) => [name, run] as const))("%s", async (_name, run) => {
    for (const role of Object.keys(actors) as Role[]) {
      const allowed = (policy[run.ability] as readonly Role[]).includes(role);
      const refused = role === "visitor" ? "unauthenticated" : "not_found";
      await expect(run(actors[role], nonsense)).rejects.toMatchObject({ kind: allowed ? "invalid" : refused });
    }
  });
});

describe("every command", () => {
  const commands = all.filter(({ run }) => run.kind === "command");

  it.each(commands.map(({ name, run }) => [name, run] as const))("%s refuses a field it doesn't know", (_name, run) => {
    expect(isStrict(run.schema)).toBe(true);
  });
});

/** A strict object, or a choice of strict objects. */
function isStrict({ _zod }: z.core.$ZodType): boolean {
  const def = _zod.def as z.core.$ZodTypes["_zod"]["def"];
  if (def.type === "union") return def.options.every(isStrict);
  return def.type === "object" && def.catchall?._zod.def.type === "never";
}
