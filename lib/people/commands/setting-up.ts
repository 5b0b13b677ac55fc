import { sql } from "drizzle-orm";
import { command } from "@/lib/command";
import { networkOf } from "@/lib/limits";
import { SetUp } from "@/lib/people/entry-input";
import { secretHash } from "@/lib/people/links";
import { hashPassword } from "@/lib/people/password";
import { invalidField } from "@/lib/refusal";

/** The first admin of an empty installation, with the code from the log; a wrong try is counted. */
export const setUp = command("installation.set_up", SetUp, async (ctx, { code, name, email, password }) => {
  await ctx.limit("setup.address", networkOf(ctx.actor.address));
  const hash = await hashPassword(password);
  const [row] = await ctx.tx.execute<{ id: string | null }>(
    sql`select create_first_admin(${secretHash(code)}, ${name}, ${email}, ${hash}) as id`,
  );
  if (!row?.id)
    return invalidField("code", "This code isn't right or is no longer valid. Restart Deskwell for a new one.");
  return { email };
});
