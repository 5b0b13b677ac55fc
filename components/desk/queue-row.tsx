import type { SteadyTicket } from "@/components/desk/steady-queue";
import { RowPresence } from "@/components/presence/row-presence";
import type { AvatarPerson } from "@/components/ui/avatar";
import { initials, personColour } from "@/components/ui/person-mark";
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
  assignee?: AvatarPerson;
  /** "12 m", and in full on hover; said by the server, whose clock and calendar count. */
  age: string;
  at: string;
  unread?: boolean;
};

/** One ticket in the queue: a plain link and bare tags. The requester's sign is drawn by CSS from `data-by`. */
export function QueueRow({ ticket, me }: { ticket: SteadyTicket; me: number }) {
  const { number, subject, preview, status, priority, requester, assignee, age, at, unread, left } = ticket;
  const isPressing = priority === "high" || priority === "urgent";
  return (
    <li>
      <a
        className={`q ${personColour(requester.id)}${unread ? " q-new" : ""}${left ? " q-left" : ""}`}
        href={`/desk/tickets/${number}`}
        data-by={initials(requester.name)}
      >
        <b>{requester.name}</b>
        <span>
          <b>{subject}</b>
          {` ${preview}`}
          {left && <i className="sr-only">, no longer in this list</i>}
        </span>
        <RowPresence number={number} me={me} />
        {isPressing && <em className={`pr pr-${priority}`}>{priorityWords[priority]}</em>}
        <em className={`st st-${status}`}>{statusWords[status]}</em>
        {assignee && (
          <abbr className={`av ${personColour(assignee.id)}`} title={assignee.name}>
            {initials(assignee.name)}
          </abbr>
        )}
        <small title={at}>{age}</small>
      </a>
    </li>
  );
}
