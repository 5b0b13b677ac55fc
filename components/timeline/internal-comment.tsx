import { Markdown } from "@/components/timeline/markdown";
import type { MessageProps } from "@/components/timeline/message";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";

/** Amber, with a lock: nothing else in the product looks like this. */
export function InternalComment({
  id,
  author,
  content,
  at,
  clock,
  sameDay,
  merged,
  children,
}: Omit<MessageProps, "from" | "via">) {
  return (
    <article id={`comment-${id}`} className="msg" aria-label={`Comment from ${author.name}`}>
      <Avatar person={author} />
      <div className="msg-card msg-note">
        <header className="msg-head">
          <Icon name="lock" />
          <b>{author.name}</b>
          <span>
            <Time at={at} clock={clock} as={sameDay ? "hour" : "message"} /> · only your team sees this
            {merged && ` · from #${merged}`}
          </span>
        </header>
        <Markdown text={content} desk />
        {children}
      </div>
    </article>
  );
}
