import type { ReactNode } from "react";
import type { SteadyTicket } from "@/components/desk/steady-queue";
import { RowPresence } from "@/components/presence/row-presence";
import type { AvatarPerson } from "@/components/ui/avatar";
import { Marked } from "@/components/ui/marked";
import { initials, personColour } from "@/components/ui/person-mark";
import type { TagColour } from "@/lib/tags/rules";
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
  /** The preview is what the reader has begun to write there and not sent. */
  draft?: boolean;
  /** Columns that the person has put away are not sent. */
  status?: Status;
  priority: Priority;
  requester: AvatarPerson;
  assignee?: AvatarPerson;
  /** "12 m", and in full on hover; said by the server, whose clock and calendar count. */
  age?: string;
  at?: string;
  /** Shows the number and the team, for those who chose these columns. */
  hasNumber?: boolean;
  team?: string;
  unread?: boolean;
  /** Name and colour; the row has room for two. */
  tags?: [string, TagColour][];
};

const mostTags = 2;

/** One ticket in the queue: a plain link and bare tags. The requester's sign is drawn by CSS from `data-by`. */
export function QueueRow({ ticket, me, box }: { ticket: SteadyTicket; me: number; box?: ReactNode }) {
  const {
    number,
    subject,
    preview,
    inComment,
    draft,
    status,
    priority,
    requester,
    assignee,
    age,
    at,
    unread,
    tags = [],
    hasNumber,
    team,
    left,
  } = ticket;
  const isPressing = priority === "high" || priority === "urgent";
  return (
    <li>
      {box}
      <a
        className={`q ${personColour(requester.id)}${unread ? " q-new" : ""}${left ? " q-left" : ""}`}
        href={`/desk/tickets/${number}`}
        data-by={initials(requester.name)}
      >
        <b>{requester.name}</b>
        <span>
          <b>
            <Marked text={subject} />
          </b>
          {inComment && <i className="q-note">Internal comment</i>}
          {draft && <i className="q-draft">Draft:</i>}{" "}
          <bdi>
            <Marked text={preview} />
          </bdi>
          {left && <i className="sr-only">, no longer in this list</i>}
        </span>
        <RowPresence number={number} me={me} />
        {(isPressing || tags.length > 0) && (
          <i>
            {isPressing && <em className={`pr pr-${priority}`}>{priorityWords[priority]}</em>}
            {tags.slice(0, mostTags).map(([name, colour]) => (
              <em key={name} className={`tg tg-${colour}`}>
                {name}
              </em>
            ))}
            {tags.length > mostTags && <em className="tg">+{tags.length - mostTags}</em>}
          </i>
        )}
        {hasNumber && <u>#{number}</u>}
        {team && <cite>{team}</cite>}
        {status && <em className={`st st-${status}`}>{statusWords[status]}</em>}
        {assignee && (
          <abbr className={`av ${personColour(assignee.id)}`} title={assignee.name}>
            {initials(assignee.name)}
          </abbr>
        )}
        {age && <small title={at}>{age}</small>}
      </a>
    </li>
  );
}
