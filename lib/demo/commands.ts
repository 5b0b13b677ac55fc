import { and, eq, isNull, notInArray } from "drizzle-orm";
import { command } from "@/lib/command";
import type { Transaction } from "@/lib/db/client";
import { passwords, users } from "@/lib/db/schema/people";
import { Nothing } from "@/lib/people/input";
import { Refusal } from "@/lib/refusal";
import { demoEmails, wipeDemo } from "./wipe";

/** Everything the demo brought, gone for good; somebody real must be left to run the desk. */
export const removeDemo = command("demo.remove", Nothing, async (ctx) => {
  await mustLeaveAnAdmin(ctx.tx);
  await ctx.audit("demo.removed", "the demo data");
  return wipeDemo(ctx.tx);
});

async function mustLeaveAnAdmin(tx: Transaction): Promise<void> {
  const [real] = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt), notInArray(users.email, demoEmails)))
    .limit(1)
    .for("update", { of: users });
  if (real) return;
  throw new Refusal(
    "conflict",
    "Invite an admin of your own first, and let them sign in. The demo admin is still the only one.",
  );
}
