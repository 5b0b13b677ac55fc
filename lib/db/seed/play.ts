import { mintSystem } from "@/lib/actor";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { closeResolvedTickets } from "@/lib/tickets/commands/closing-resolved";
import { reopenTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket, openTicketFor } from "@/lib/tickets/commands/opening";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { assignTicket, handToTeam, moveTicket, prioritizeTicket, takeTicket } from "@/lib/tickets/commands/working";
import type { Cast } from "./cast";
import { attach } from "./demo-file";
import { customers, type StaffKey, staff } from "./people";
import type { CustomerStep, StaffStep, Story } from "./story";

/** The story's first line; returns the ticket's number. */
export async function playOpening(cast: Cast, story: Story, at: Date): Promise<number> {
  const { subject, text: content, takenDownBy } = story;
  const actor = cast.as(takenDownBy ?? story.by, at);
  const said = { subject, content, attachmentIds: await attach(actor, story.files) };
  const { number } = takenDownBy
    ? await openTicketFor(actor, { ...said, requesterId: cast.id(story.by) })
    : await openTicket(actor, said);
  return number;
}

export async function playStep(cast: Cast, number: number, step: CustomerStep | StaffStep, at: Date): Promise<void> {
  if (isCustomerStep(step)) await playCustomer(cast, number, step, at);
  else await playStaff(cast, number, step, at);
}

/** What the nightly job does: solved tickets close when their reopen window is over. */
export async function playNight(at: Date): Promise<void> {
  await closeResolvedTickets({ ...mintSystem(), at }, {});
}

/** Customers read their answers within the hour, the team what customers wrote by the next day. */
export async function playReading(cast: Cast, number: number, story: Story, last: Date, now: Date): Promise<void> {
  const hours = (now.getTime() - last.getTime()) / 3_600_000;
  const steps = story.steps ?? [];
  const lastWord = steps.findLast((step) => "reply" in step);
  const isTeamsWord = lastWord ? !isCustomerStep(lastWord) : story.takenDownBy !== undefined;
  if (isTeamsWord && hours > 1) await markTicketRead(cast.as(story.by, now), { number });
  const isWorkedOn = steps.some((step) => !isCustomerStep(step));
  if (isTeamsWord || hours < 20 || !isWorkedOn) return;
  for (const who of Object.keys(staff) as StaffKey[]) await markTicketRead(cast.as(who, now), { number });
}

async function playCustomer(cast: Cast, number: number, step: CustomerStep, at: Date): Promise<void> {
  const actor = cast.as(step.who, at);
  if (step.reopen) await reopenTicket(actor, { number });
  if (step.reply) {
    await replyAsCustomer(actor, { number, content: step.reply, attachmentIds: await attach(actor, step.files) });
  }
  if (step.solve) await resolveTicket(actor, { number });
}

async function playStaff(cast: Cast, number: number, step: StaffStep, at: Date): Promise<void> {
  const actor = cast.as(step.who, at);
  const attachmentIds = await attach(actor, step.files);
  if (step.take) await takeTicket(actor, { number });
  if (step.assign !== undefined) {
    await assignTicket(actor, { number, assigneeId: step.assign ? cast.id(step.assign) : null });
  }
  if (step.team) await handToTeam(actor, { number, teamId: cast.team(step.team) });
  for (const name of step.tags ?? []) await tagTicket(actor, { number, name });
  if (step.priority) await prioritizeTicket(actor, { number, priority: step.priority });
  if (step.comment) {
    await addInternalComment(actor, { number, content: step.comment, attachmentIds: step.reply ? [] : attachmentIds });
  }
  if (step.reply) await replyAsAgent(actor, { number, content: step.reply, attachmentIds, andThen: step.and });
  else await markTicketRead(actor, { number });
  if (step.move) await moveTicket(actor, { number, to: step.move });
  if (step.resolve) await resolveTicket(actor, { number });
}

function isCustomerStep(step: CustomerStep | StaffStep): step is CustomerStep {
  return step.who in customers;
}
