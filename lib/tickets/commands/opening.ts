import { and, eq, inArray, isNull } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { teams, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { insertMessage, markOwnRead, startLine } from "@/lib/messages/write";
import { invalidField } from "@/lib/refusal";
import { OpenTicket, OpenTicketFor } from "../input";
import type { Priority, Status } from "../rules";
import { startSearchDocument } from "../search-document";

/** A customer writes in. */
export const openTicket = command("ticket.open", OpenTicket, async (ctx, { subject, content, attachmentIds }) => {
  await ctx.limit("message.customer", ctx.actor.id);
  const requester = { requesterId: ctx.actor.id, organizationId: ctx.actor.organizationId };
  return createTicket(ctx, { subject, ...requester }, { content, attachmentIds, side: "customer" });
});

/** An agent opens a ticket for a customer; the first message is the team's. */
export const openTicketFor = command("ticket.open_for", OpenTicketFor, async (ctx, input) => {
  await ctx.limit("message.agent", ctx.actor.id);
  const { subject, requesterId, priority, assigneeId, teamId } = input;
  const requester = await customerOf(ctx, requesterId);
  await mustBeAssignable(ctx, assigneeId);
  await mustBeTeam(ctx, teamId);
  const fields = { subject, requesterId, organizationId: requester.organizationId, priority, assigneeId, teamId };
  const message = { content: input.content, attachmentIds: input.attachmentIds, side: "team" as const };
  return createTicket(ctx, { ...fields, status: "open" }, message);
});

type NewTicket = {
  subject: string;
  requesterId: number;
  organizationId: number | null;
  status?: Status;
  priority?: Priority;
  assigneeId?: number | null;
  teamId?: number | null;
  followUpOf?: number;
};

/** Ticket, first message, search document, history and notice, all in the caller's transaction. */
export async function createTicket(
  ctx: CommandContext,
  fields: NewTicket,
  message: { content: string; attachmentIds: string[]; side: "customer" | "team" },
): Promise<{ number: number; messageId: number }> {
  const { tx, now } = ctx;
  const times = { createdAt: now, updatedAt: now, lastActivityAt: now };
  const [ticket] = await tx
    .insert(tickets)
    .values({ ...fields, ...times })
    .returning({ id: tickets.id, number: tickets.number });
  if (!ticket) throw new Error("PostgreSQL returned no ticket.");
  const messageId = await insertMessage(ctx, ticket.id, message);
  const { requesterId, organizationId } = fields;
  const words = `${fields.subject} ${message.content}`;
  const about = { ...ticket, requesterId, organizationId };
  await Promise.all([
    markOwnRead(ctx, ticket.id, messageId),
    startLine(ctx, ticket.id, messageId, message),
    startSearchDocument(ctx, { ticketId: ticket.id, requesterId, organizationId, words }),
    ctx.record("ticket.opened", about, fields.followUpOf ? { followUpOf: fields.followUpOf } : {}),
  ]);
  return { number: ticket.number, messageId };
}

/** An assignee is an active member of the team. */
export async function mustBeAssignable({ tx }: CommandContext, assigneeId: number | null): Promise<string | null> {
  if (assigneeId === null) return null;
  const [person] = await tx
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.id, assigneeId), inArray(users.role, ["agent", "admin"]), isNull(users.disabledAt)));
  if (!person) throw invalidField("assigneeId", "That person can't take tickets any more. Pick someone else.");
  return person.name;
}

export async function mustBeTeam({ tx }: CommandContext, teamId: number | null): Promise<string | null> {
  if (teamId === null) return null;
  const [team] = await tx.select({ name: teams.name }).from(teams).where(eq(teams.id, teamId));
  if (!team) throw invalidField("teamId", "That team is gone. Pick another one.");
  return team.name;
}

async function customerOf({ tx }: CommandContext, requesterId: number) {
  const [person] = await tx
    .select({ organizationId: users.organizationId })
    .from(users)
    .where(and(eq(users.id, requesterId), eq(users.role, "customer"), isNull(users.disabledAt)));
  if (!person) throw invalidField("requesterId", "Pick a customer from the list.");
  return person;
}
