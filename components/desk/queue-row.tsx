import type { AvatarPerson } from "@/components/ui/avatar";
import { initials, personColour } from "@/components/ui/person-mark";
import { type Clock, fullTime, shortAge } from "@/components/ui/time-words";
import type { Priority, Status } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

export type QueueTicket = {
  number: number;
  subject: string;
  /** The last words, e.g. "You: could you send a photo". */
  preview: string;
  status: Status;
  priority: Priority;
  requester: AvatarPerson;
  assignee: AvatarPerson | null;
  at: Date;
  unread?: boolean;
};

/** One ticket in the queue. A plain link and bare tags: every byte of a row is rendered twice, 25 times a page. */
export function QueueRow({ ticket, clock }: { ticket: QueueTicket; clock: Clock }) {
  const { number, subject, preview, status, priority, requester, assignee, at, unread } = ticket;
  const isPressing = priority === "high" || priority === "urgent";
  return (
    <li>
      <a
        className={`q ${personColour(requester.id)}${unread ? " q-new" : ""}`}
        href={`/desk/tickets/${number}`}
        data-by={initials(requester.name)}
      >
        <b>{requester.name}</b>
        <span>
          <b>{subject}</b>
          {` ${preview}`}
        </span>
        {isPressing && <em className={`pr pr-${priority}`}>{priorityWords[priority]}</em>}
        <em className={`st st-${status}`}>{statusWords[status]}</em>
        {assignee && (
          <abbr className={`av ${personColour(assignee.id)}`} title={assignee.name}>
            {initials(assignee.name)}
          </abbr>
        )}
        <small title={fullTime(at, clock)}>{shortAge(at, clock)}</small>
      </a>
    </li>
  );
}
