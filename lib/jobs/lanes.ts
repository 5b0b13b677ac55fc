import type { TaskList } from "graphile-worker";
import type { JobName } from "./jobs";
import { crontab, tasks } from "./tasks";

export type Lane = { slots: number; tasks: TaskList; crontab: typeof crontab };

/** What people wait for, and what waits for a mail server: neither may ever wait for something slow of another kind. */
const promised: JobName[] = ["outgoing.release", "outgoing.answered", "ticket.wake"];
const mail: JobName[] = ["mail.send"];

/** How many jobs a process works on at once; what has no lane of its own goes in the last. */
export const lanes: Lane[] = [
  { slots: 2, tasks: only((job) => promised.includes(job)), crontab: [] },
  { slots: 2, tasks: only((job) => mail.includes(job)), crontab: [] },
  { slots: 2, tasks: only((job) => !promised.includes(job) && !mail.includes(job)), crontab },
];

function only(belongs: (job: JobName) => boolean): TaskList {
  return Object.fromEntries(Object.entries(tasks).filter(([job]) => belongs(job as JobName)));
}
