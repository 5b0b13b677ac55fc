import type { TaskList } from "graphile-worker";
import { mintPerson, mintSystem } from "@/lib/actor";
import { removeOrphanUploads } from "@/lib/attachments/commands";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { undoNextBatch } from "@/lib/bulk/commands/undoing";
import { changeNextBatch } from "@/lib/bulk/commands/working-through";
import { sweepHousekeeping } from "@/lib/housekeeping/commands";
import { startLateAgain } from "@/lib/housekeeping/late";
import { sendMail } from "@/lib/mail/commands";
import { leftTheTeam, releaseReply } from "@/lib/outgoing/commands/releasing";
import { stopAnswered, stopReply } from "@/lib/outgoing/commands/stopping";
import { findAuthor } from "@/lib/outgoing/queries";
import { catchUpSearch } from "@/lib/search/catch-up";
import { wakeDueTicket } from "@/lib/snooze/commands";
import { closeResolvedTickets } from "@/lib/tickets/commands/closing-resolved";
import type { JobName, JobPayload } from "./jobs";
import { onBehalfOf } from "./on-behalf";

/** Every job's handler is a command run by the system; a retry runs it again, so each is safe to repeat. */
export const tasks: TaskList & Record<JobName, TaskList[string]> = {
  "mail.send": async (payload) => {
    await sendMail(mintSystem(), payload);
  },
  "outgoing.release": async (payload) => {
    await release(payload);
  },
  "outgoing.answered": async (payload) => {
    await stopAnswered(mintSystem(), payload);
  },
  "attachments.sweep": async () => {
    await removeOrphanUploads(mintSystem(), {});
  },
  "attachments.read_text": async (payload) => {
    await readAttachmentText(mintSystem(), payload);
  },
  "search.catch_up": async () => {
    let more = true;
    while (more) ({ more } = await catchUpSearch(mintSystem(), {}));
  },
  "tickets.close_resolved": async () => {
    let more = true;
    while (more) ({ more } = await closeResolvedTickets(mintSystem(), {}));
  },
  "ticket.wake": async (payload) => {
    await wakeDueTicket(mintSystem(), payload);
  },
  "bulk.change": async (payload) => {
    await workThrough(payload as JobPayload<"bulk.change">, changeNextBatch);
  },
  "bulk.undo": async (payload) => {
    await workThrough(payload as JobPayload<"bulk.undo">, undoNextBatch);
  },
  "housekeeping.sweep": async () => {
    await sweepHousekeeping(mintSystem(), {});
  },
  "housekeeping.late": async () => {
    await startLateAgain(mintSystem(), {});
  },
};

/** When the recurring ones run (cron, UTC); a start after a pause does not make up for missed ones. */
export const crontab: { match: string; task: JobName }[] = [
  { match: "*/10 * * * *", task: "attachments.sweep" },
  { match: "* * * * *", task: "search.catch_up" },
  { match: "*/5 * * * *", task: "tickets.close_resolved" },
  { match: "17 * * * *", task: "housekeeping.sweep" },
  { match: "*/5 * * * *", task: "housekeeping.late" },
];

/** Each batch commits for itself, so that a restart goes on where it stopped. */
async function workThrough({ bulk, person }: JobPayload<"bulk.change">, next: typeof changeNextBatch): Promise<void> {
  const actor = await onBehalfOf(person);
  let more = actor !== null;
  while (actor && more) ({ more } = await next(actor, { bulk }));
}

/** In its author's name, as they are now; what can't go out is stopped for everybody on the team to see. */
async function release(payload: unknown): Promise<void> {
  const author = await findAuthor(mintSystem(), payload);
  if (!author) return;
  const { outgoingId: id, person, isActive } = author;
  const { stop } = isActive ? await releaseReply(mintPerson(person), { id }) : leftTheTeam;
  if (stop) await stopReply(mintSystem(), { id, reason: stop });
}
