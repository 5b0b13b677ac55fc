import { and, eq, inArray, isNull } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { teams, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { leaveWithAnother } from "@/lib/drafts/unsent";
import { writeFirstMessage } from "@/lib/messages/write";
import { invalidField } from "@/lib/refusal";
import { statement } from "@/lib/statement";
import { OpenTicket, OpenTicketFor } from "../input";
import type { Priority, Status } from "../rules";

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
  const { draftOf, draft } = input;
  const opened = await createTicket(ctx, { ...fields, status: "open" }, message);
  if (draftOf !== undefined && draft !== undefined) await leaveWithAnother(ctx, draftOf, draft);
  return opened;
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
  const { status = "new", priority = "normal", assigneeId = null, teamId = null, followUpOf = null, ...given } = fields;
  const values = { ...given, status, priority, assigneeId, teamId, followUpOf, now: ctx.now };
  const [ticket] = await insert(ctx.tx, values);
  if (!ticket) throw new Error("PostgreSQL returned no ticket.");
  const { subject, requesterId, organizationId } = fields;
  const about = { ...ticket, requesterId, organizationId };
  const [messageId] = await Promise.all([
    writeFirstMessage(ctx, ticket, message, `${subject} ${message.content}`),
    ctx.record("ticket.opened", about, followUpOf ? { followUpOf } : {}),
  ]);
  return { number: ticket.number, messageId };
}

const columns = [
  "subject",
  "requesterId",
  "organizationId",
  "status",
  "priority",
  "assigneeId",
  "teamId",
  "followUpOf",
] as const;

const insert = statement("ticket_insert", [...columns, "now"], (db, { now, ...values }) =>
  db
    .insert(tickets)
    .values({ ...values, createdAt: now, updatedAt: now, lastActivityAt: now })
    .returning({ id: tickets.id, number: tickets.number }),
);

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
