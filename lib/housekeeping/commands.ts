import { sql } from "drizzle-orm";
import * as z from "zod/mini";
import { command } from "@/lib/command";

/** Removes what nobody will ask for again: old idempotency keys, limits, used or expired tokens, ended sessions, and the way back from changes of many tickets. */
export const sweepHousekeeping = command("housekeeping.sweep", z.strictObject({}), async ({ tx }) => {
  await tx.execute(sql`delete from idempotency_keys where created_at < now() - interval '2 days'`);
  await tx.execute(sql`delete from rate_limits where started_at < now() - interval '1 day'`);
  await tx.execute(sql`delete from tokens where expires_at < now() - interval '7 days'`);
  await tx.execute(sql`delete from bulk_changes where created_at < now() - interval '1 day'`);
  // Emptied drafts only remember their generation; no save is that late.
  await tx.execute(sql`delete from drafts where content = '' and saved_at < now() - interval '30 days'
    and not exists (select from held_files where draft_id = drafts.id)`);
  await tx.execute(sql`delete from sessions where expires_at < now()`);
});
