import type { ReactNode } from "react";
import { Markdown } from "@/components/timeline/markdown";
import { Written, type WrittenBy } from "@/components/timeline/written";
import type { AvatarPerson } from "@/components/ui/avatar";
import { type Clock, clockTime, dayAndTime, fullTime } from "@/components/ui/time-words";

export type MessageProps = {
  id: number;
  author: AvatarPerson;
  by: WrittenBy;
  content: string;
  /** The tickets whose numbers lead to them. */
  named: readonly number[];
  at: Date;
  clock: Clock;
  /** The message before is of the same day: the hour is enough. */
  sameDay?: boolean;
  /** After the time: "portal", "email", "only your team sees this". */
  via?: string;
  /** The number of the merged ticket it was written in. */
  merged?: number;
  /** Its <Attachments>. */
  children?: ReactNode;
};

/** A message or an internal comment on the desk. */
export function Message({ id, author, by, content, named, at, clock, sameDay, via, merged, children }: MessageProps) {
  const when = {
    iso: at.toISOString(),
    full: fullTime(at, clock),
    words: (sameDay ? clockTime : dayAndTime)(at, clock),
  };
  const says = [via, merged && `from #${merged}`].filter(Boolean).join(" · ");
  return (
    <Written {...{ id, author, by, says }} at={when}>
      <Markdown text={content} tickets={named} />
      {children}
    </Written>
  );
}
