import { and, eq, sql } from "drizzle-orm";
import { command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { notFound } from "@/lib/refusal";
import { Attend } from "./input";
import { presenceChannel, type Sign } from "./who-is-here";

/** "I am here": told to every web process by PostgreSQL and written nowhere, because it is worth nothing in a minute. */
export const attend = command("ticket.attend", Attend, async ({ tx, actor }, { number, doing }) => {
  const sign: Sign = { ticket: number, person: actor.id, name: actor.name, doing };
  const told = await tx
    .select({ told: sql`pg_notify(${presenceChannel}, ${JSON.stringify(sign)})::text` })
    .from(tickets)
    .where(and(eq(tickets.number, number), within.tickets(actor)));
  if (told.length === 0) throw notFound();
});
