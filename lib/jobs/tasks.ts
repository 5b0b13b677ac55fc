import type { TaskList } from "graphile-worker";
import { mintSystem } from "@/lib/actor";
import { removeOrphanUploads } from "@/lib/attachments/commands";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { sweepHousekeeping } from "@/lib/housekeeping/commands";
import { sendMail } from "@/lib/mail/commands";
import { catchUpSearch } from "@/lib/search/catch-up";
import { closeResolvedTickets } from "@/lib/tickets/commands/closing-resolved";
import type { JobName } from "./jobs";

/** Every job's handler is a command run by the system; a retry runs it again, so each is safe to repeat. */
export const tasks: TaskList & Record<JobName, TaskList[string]> = {
  "mail.send": async (payload) => {
    await sendMail(mintSystem(), payload);
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
  "housekeeping.sweep": async () => {
    await sweepHousekeeping(mintSystem(), {});
  },
};

/** When the recurring ones run (cron, UTC); a start after a pause does not make up for missed ones. */
export const crontab: { match: string; task: JobName }[] = [
  { match: "*/10 * * * *", task: "attachments.sweep" },
  { match: "* * * * *", task: "search.catch_up" },
  { match: "*/5 * * * *", task: "tickets.close_resolved" },
  { match: "17 * * * *", task: "housekeeping.sweep" },
];
