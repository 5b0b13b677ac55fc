import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { messages } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { ReadTicket } from "../input";

const most = 100;

export type SplittableMessage = Awaited<ReturnType<typeof listSplittable>>["messages"][number];

/** The ticket, and which of its messages could become tickets of their own: the rule of splitTicket. */
export const listSplittable = query("ticket.split", ReadTicket, async ({ db, actor }, { number }) => {
  const [ticket] = await db
    .select({ id: tickets.id, number: tickets.number, subject: tickets.subject })
    .from(tickets)
    .where(and(eq(tickets.number, number), isNull(tickets.mergedInto), within.tickets(actor)));
  if (!ticket) throw notFound();
  const rows = await db
    .select({ id: messages.id, content: messages.content, at: messages.createdAt, senderName: users.name })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.senderId))
    .where(
      and(
        eq(messages.ticketId, ticket.id),
        eq(messages.side, "customer"),
        gt(messages.id, sql`(select min(id) from messages where ticket_id = ${ticket.id})`),
      ),
    )
    .orderBy(asc(messages.id))
    .limit(most);
  return { ticket, messages: rows };
});
