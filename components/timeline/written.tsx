"use client";

import type { ReactNode } from "react";
import { Avatar, type AvatarPerson } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";

/** The customer's words stand on the page, the team's in a card, and what the team says among itself in an amber one. */
export type WrittenBy = "customer" | "team" | "team alone";

type Props = {
  id: number;
  author: AvatarPerson;
  by: WrittenBy;
  /** When: for machines, in full on hover, and in few words; the server says them, whose clock and calendar count. */
  at: { iso: string; full: string; words: string };
  /** "portal · from #1042" */
  says?: string;
  /** The words and their files. */
  children: ReactNode;
};

const cards = { customer: undefined, team: "msg-card", "team alone": "msg-card msg-note" };

/** Something written on the desk. As a client component its frame is sent as words once, instead of as elements a second time. */
export function Written({ id, author, by, at, says, children }: Props) {
  const isComment = by === "team alone";
  const [kind, label] = isComment ? ["comment", "Comment"] : ["message", "Message"];
  return (
    <article id={`${kind}-${id}`} className="msg" aria-label={`${label} from ${author.name}`}>
      <Avatar person={author} />
      <div className={cards[by]}>
        <header className="msg-head">
          {isComment && <Icon name="lock" />}
          <b>{author.name}</b>
          <span>
            <time dateTime={at.iso} title={at.full}>
              {at.words}
            </time>
            {says && ` · ${says}`}
          </span>
        </header>
        {children}
      </div>
    </article>
  );
}
