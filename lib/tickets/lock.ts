import { and, eq, sql } from "drizzle-orm";
import { isStaff } from "@/lib/actor";
import type { CommandContext } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { notFound } from "@/lib/refusal";

export type LockedTicket = Awaited<ReturnType<typeof lockTicket>>;

/** The ticket inside the actor's reach, locked until this transaction ends; not reachable is not found. */
export async function lockTicket({ tx, actor }: CommandContext, number: number) {
  const [ticket] = await tx
    .select({
      id: tickets.id,
      number: tickets.number,
      subject: tickets.subject,
      status: tickets.status,
      version: tickets.version,
      requesterId: tickets.requesterId,
      organizationId: tickets.organizationId,
      lastMessageId: tickets.lastMessageId,
      resolvedAt: tickets.resolvedAt,
      mergedInto: tickets.mergedInto,
      // A customer's database role can't read it.
      replyHeldUntil: isStaff(actor) ? tickets.replyHeldUntil : sql<null>`null`,
    })
    .from(tickets)
    .where(and(eq(tickets.number, number), within.tickets(actor)))
    .for("update");
  if (!ticket) throw notFound();
  return ticket;
}
