import { asc, eq, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { attachments } from "@/lib/db/schema/attachments";
import { messages } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { mostOfPreview, previewOf } from "@/lib/messages/preview";
import { markOwnRead } from "@/lib/messages/write";
import { notFound, Refusal } from "@/lib/refusal";
import { changeTicket } from "../change";
import { type LockedTicket, lockTicket } from "../lock";
import { renewSearchDocument } from "../search-document";
import { SplitTicket } from "../tie-input";

/** A customer's message becomes a ticket of its own: its row and files move, so it is read once, in the right place. */
export const splitTicket = command("ticket.split", SplitTicket, async (ctx, { number, messageId, subject }) => {
  const ticket = await lockTicket(ctx, number);
  const all = await messagesOf(ctx, ticket);
  const message = all.find(({ id }) => id === messageId);
  if (!message) throw notFound();
  if (message.side !== "customer" || all[0] === message)
    throw new Refusal(
      "conflict",
      "Only a customer's later message can be split off. The first one is what the ticket is about.",
    );
  const made = await makeTicket(ctx, ticket, message, subject);
  await ctx.tx.update(messages).set({ ticketId: made.id }).where(eq(messages.id, messageId));
  await ctx.tx.update(attachments).set({ ticketId: made.id }).where(eq(attachments.messageId, messageId));
  const left = remaining(all.filter((one) => one !== message));
  const stood = message.createdAt.toISOString();
  await changeTicket(ctx, ticket, left, "ticket.split_off", { to: made.number, stood });
  for (const { id } of [ticket, made]) await renewSearchDocument(ctx, id);
  await markOwnRead(ctx, made.id, messageId);
  await ctx.record("ticket.split_off", { ...ticket, ...made }, { from: number });
  return { number: made.number, from: number };
});

type Message = Awaited<ReturnType<typeof messagesOf>>[number];

function messagesOf({ tx }: CommandContext, { id }: LockedTicket) {
  return tx
    .select({
      id: messages.id,
      side: messages.side,
      content: sql<string>`left(${messages.content}, ${mostOfPreview})`,
      channel: messages.channel,
      createdAt: messages.createdAt,
      senderName: users.name,
    })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.senderId))
    .where(eq(messages.ticketId, id))
    .orderBy(asc(messages.id));
}

async function makeTicket({ tx, now }: CommandContext, from: LockedTicket, message: Message, subject: string) {
  const { requesterId, organizationId } = from;
  const times = { createdAt: now, updatedAt: now, lastActivityAt: now };
  const [made] = await tx
    .insert(tickets)
    .values({
      subject,
      requesterId,
      organizationId,
      channel: message.channel,
      ...times,
      ...lineOf(message),
      lastCustomerMessageAt: message.createdAt,
    })
    .returning({ id: tickets.id, number: tickets.number });
  if (!made) throw new Error("PostgreSQL returned no ticket.");
  return made;
}

/** What lists show of the ticket without the message; the first one is always left. */
function remaining(left: Message[]) {
  const last = left.at(-1);
  const lastOfCustomer = left.findLast(({ side }) => side === "customer");
  return { ...(last && lineOf(last)), lastCustomerMessageAt: lastOfCustomer?.createdAt ?? null };
}

function lineOf({ id, side, content, senderName }: Message) {
  return { preview: previewOf(content), previewBy: side, previewName: senderName, lastMessageId: id };
}
