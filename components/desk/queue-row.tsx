import type { AvatarPerson } from "@/components/ui/avatar";
import { Marked } from "@/components/ui/marked";
import { initials, personColour } from "@/components/ui/person-mark";
import type { Priority, Status } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

export type QueueTicket = {
  number: number;
  /** In parts when something was found in it. */
  subject: string | string[];
  /** The last words, e.g. "You: could you send a photo", or where in the conversation something was found. */
  preview: string | string[];
  /** What was found stands in an internal comment. */
  inComment?: boolean;
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
export function QueueRow({ ticket }: { ticket: QueueTicket }) {
  const { number, subject, preview, inComment, status, priority, requester, assignee, age, at, unread } = ticket;
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
          <b>
            <Marked text={subject} />
          </b>
          {inComment && <i className="q-note">Internal comment</i>}
          <Marked text={spaced(preview)} />
        </span>
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

/** Apart from the subject, as one text. */
function spaced(text: string | string[]): string | string[] {
  if (typeof text === "string") return ` ${text}`;
  const [first, ...rest] = text;
  return [` ${first}`, ...rest];
}
