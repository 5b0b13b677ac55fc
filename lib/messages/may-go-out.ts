// Before a reply leaves for the customer: has its writer seen what was written since, and is it meant for the customer?
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { messages } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { Refusal } from "@/lib/refusal";
import type { Written } from "@/lib/result";
import { statement } from "@/lib/statement";
import { familyIds } from "@/lib/tickets/family";
import type { LockedTicket } from "@/lib/tickets/lock";
import { agoWords, internalSign, startsWithAt } from "./rules";

type Reply = {
  content: string;
  lastSeenMessageId?: number;
  reviewed?: { messageId: number; outgoingId: number };
  meantFor?: "customer";
};

const mostShown = 3;
/** A job may be a little late. */
const graceMs = 60_000;

export async function mayGoOut(ctx: CommandContext, ticket: LockedTicket, reply: Reply): Promise<void> {
  if (!reply.meantFor) await mustBeForCustomer(ctx, reply.content);
  if (reply.lastSeenMessageId !== undefined) await mustHaveSeen(ctx, ticket, reply);
}

/** Asked once: the person who says that it is for the customer is believed. */
async function mustBeForCustomer({ tx }: CommandContext, content: string): Promise<void> {
  const colleagues = startsWithAt(content)
    ? await tx
        .select({ name: users.name })
        .from(users)
        .where(and(ne(users.role, "customer"), isNull(users.disabledAt)))
    : [];
  const names = colleagues.map(({ name }) => name);
  const sign = internalSign(content, names);
  if (!sign) return;
  throw new Refusal("conflict", `This starts with “${sign}”, as words for your team do. It was not sent.`, {
    review: { ask: "internal", sign },
  });
}

/** The ticket is locked, so of two replies sent at once the second finds the first here. */
async function mustHaveSeen(ctx: CommandContext, ticket: LockedTicket, reply: Reply): Promise<void> {
  const { reviewed = { messageId: 0, outgoingId: 0 } } = reply;
  const seen = Math.max(reply.lastSeenMessageId ?? 0, reviewed.messageId);
  const { replyHeldUntil } = ticket;
  const mayBeHeld = replyHeldUntil !== null && replyHeldUntil.getTime() + graceMs > ctx.now.getTime();
  const written = await messagesSince(ctx, ticket, seen);
  const onItsWay = mayBeHeld ? await heldSince(ctx, ticket, reviewed.outgoingId) : [];
  const [first] = [...onItsWay, ...written];
  if (!first) return;
  const shown = (row: typeof first, isHeld: boolean): Written => ({
    by: row.by,
    content: row.content,
    secondsAgo: Math.max(0, Math.round((ctx.now.getTime() - row.createdAt.getTime()) / 1000)),
    onItsWay: isHeld,
  });
  const all = [
    ...written.toReversed().map((row) => shown(row, false)),
    ...onItsWay.toReversed().map((row) => shown(row, true)),
  ];
  const token = `${written[0]?.id ?? seen}-${onItsWay[0]?.id ?? reviewed.outgoingId}`;
  const did = first.side === "customer" ? "wrote" : "replied";
  const words = `${first.by.split(" ")[0]} ${did} ${agoWords(shown(first, false).secondsAgo)}. Your reply was not sent.`;
  throw new Refusal("conflict", words, { review: { ask: "newer", written: all, reviewed: token } });
}

function messagesSince({ tx, actor }: CommandContext, ticket: LockedTicket, seen: number) {
  return since(tx, { ticketId: ticket.id, seen, writer: actor.id });
}

/** Also in the tickets merged into it: they may have come after its screen was opened. */
const since = statement("messages_since", ["ticketId", "seen", "writer"], (db, { ticketId, seen, writer }) =>
  db
    .select({
      id: messages.id,
      side: messages.side,
      by: users.name,
      content: messages.content,
      createdAt: messages.createdAt,
    })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.senderId))
    .where(
      and(sql`${messages.ticketId} in ${familyIds(ticketId)}`, gt(messages.id, seen), ne(messages.senderId, writer)),
    )
    .orderBy(desc(messages.id))
    .limit(mostShown),
);

async function heldSince({ tx, actor }: CommandContext, ticket: LockedTicket, seen: number) {
  const held = and(eq(outgoingMessages.kind, "held"), eq(outgoingMessages.state, "waiting"));
  const rows = await tx
    .select({
      id: outgoingMessages.id,
      by: users.name,
      content: outgoingMessages.content,
      createdAt: outgoingMessages.createdAt,
    })
    .from(outgoingMessages)
    .innerJoin(users, eq(users.id, outgoingMessages.authorId))
    .where(
      and(
        eq(outgoingMessages.ticketId, ticket.id),
        held,
        gt(outgoingMessages.id, seen),
        ne(outgoingMessages.authorId, actor.id),
      ),
    )
    .orderBy(desc(outgoingMessages.id))
    .limit(mostShown);
  return rows.map((row) => ({ ...row, side: "team" as const }));
}
