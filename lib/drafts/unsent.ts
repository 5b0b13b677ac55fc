import { and, eq } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { emptyDraft } from "./sending";

/** A reply that its closed ticket doesn't take any more has left with a new one. */
export async function leaveWithAnother(ctx: CommandContext, number: number, generation: number): Promise<void> {
  const reached = and(eq(tickets.number, number), within.tickets(ctx.actor));
  const [ticket] = await ctx.tx.select({ id: tickets.id }).from(tickets).where(reached);
  if (ticket) await emptyDraft(ctx, ticket.id, "reply", generation);
}
