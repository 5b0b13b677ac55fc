import { Markdown } from "@/components/timeline/markdown";
import type { MessageProps } from "@/components/timeline/message";
import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";

type Props = Omit<MessageProps, "by" | "via" | "named"> & { /** Written by the person who reads. */ own: boolean };

/** A message as customers see it, like a chat: own words right, others' left. Give team members' first names. */
export function PortalMessage({ id, author, own, content, at, clock, sameDay, merged, children }: Props) {
  return (
    <article
      id={`message-${id}`}
      className={own ? "msg msg-own" : "msg msg-team"}
      aria-label={`Message from ${own ? "you" : author.name}`}
    >
      {!own && <Avatar person={author} />}
      <div className="msg-card">
        <header className="msg-head">
          <b>{own ? "You" : author.name}</b>
          <span>
            <Time at={at} clock={clock} as={sameDay ? "hour" : "message"} />
            {merged && ` · from #${merged}`}
          </span>
        </header>
        <Markdown text={content} />
        {children}
      </div>
    </article>
  );
}
