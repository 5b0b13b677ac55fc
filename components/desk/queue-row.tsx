import type { AvatarPerson } from "@/components/ui/avatar";
import { initials, personColour } from "@/components/ui/person-mark";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { Priority, Status } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

export type QueueTicket = {
  number: number;
  subject: string;
  /** The last words, e.g. "You: could you send a photo". */
  preview: string | null;
  status: Status;
  priority: Priority;
  requester: AvatarPerson;
  assignee: AvatarPerson | null;
  at: Date;
  unread?: boolean;
};

/** One ticket in the queue. A plain link and bare tags: a page holds fifty of these and every byte is rendered twice. */
export function QueueRow({ ticket, clock, selected }: { ticket: QueueTicket; clock: Clock; selected?: boolean }) {
  const { number, subject, preview, status, priority, requester, assignee, at, unread } = ticket;
  return (
    <li>
      <a className={unread ? "q q-new" : "q"} href={`/desk/tickets/${number}`} aria-current={selected || undefined}>
        <i className={`av ${personColour(requester.id)}`} aria-hidden>
          {initials(requester.name)}
        </i>
        <b>{requester.name}</b>
        <span>
          <b>{subject}</b> {preview}
        </span>
        {(priority === "high" || priority === "urgent") && (
          <em className={`pr pr-${priority}`}>{priorityWords[priority]}</em>
        )}
        <em className={`st st-${status}`}>{statusWords[status]}</em>
        {assignee && (
          <abbr className={`av ${personColour(assignee.id)}`} title={assignee.name}>
            {initials(assignee.name)}
          </abbr>
        )}
        <Time at={at} clock={clock} />
      </a>
    </li>
  );
}
