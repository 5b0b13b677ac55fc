import type { ReactNode } from "react";
import { Markdown } from "@/components/timeline/markdown";
import { Avatar, type AvatarPerson } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";

export type MessageProps = {
  id: number;
  author: AvatarPerson;
  /** The customer's words stand on the page, the team's in a card. */
  from: "customer" | "team";
  content: string;
  at: Date;
  clock: Clock;
  /** The message before is of the same day: the hour is enough. */
  sameDay?: boolean;
  /** After the time: "portal", "email". */
  via?: string;
  /** The number of the merged ticket it was written in. */
  merged?: number;
  /** Its <Attachments>. */
  children?: ReactNode;
};

/** A message on the desk. */
export function Message({ id, author, from, content, at, clock, sameDay, via, merged, children }: MessageProps) {
  return (
    <article id={`message-${id}`} className="msg" aria-label={`Message from ${author.name}`}>
      <Avatar person={author} />
      <div className={from === "team" ? "msg-card" : undefined}>
        <header className="msg-head">
          <b>{author.name}</b>
          <span>
            <Time at={at} clock={clock} as={sameDay ? "hour" : "message"} />
            {via && ` · ${via}`}
            {merged && ` · from #${merged}`}
          </span>
        </header>
        <Markdown text={content} desk />
        {children}
      </div>
    </article>
  );
}
