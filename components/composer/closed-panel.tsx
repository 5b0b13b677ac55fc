"use client";

import { useEffect, useState } from "react";
import { AttachmentList } from "@/components/attachments/attachment-list";
import type { DraftCopy, ServerDraft } from "@/components/composer/draft-saver";
import { readLocal } from "@/components/composer/local-draft";
import { type DraftWords, merged } from "@/components/composer/merge-drafts";
import { LinkButton } from "@/components/ui/button";

type Props = { number: number; person: number; draft?: ServerDraft; requesterId: number; customerName: string };

/** Where no reply can be written any more: what was begun still stands there, and goes along into a new ticket. */
export function ClosedPanel({ number, person, draft, requesterId, customerName }: Props) {
  const { content, files } = useUnsent({ number, person, draft });
  const isUnsent = content.trim() !== "" || files.length > 0;
  const from = isUnsent ? `&from=${number}` : "";
  return (
    <div className="composer-closed">
      {isUnsent && (
        <section className="composer-unsent" aria-label="Your unsent reply">
          <p>{content}</p>
          <AttachmentList files={files.map(({ name, ...file }) => ({ ...file, fileName: name }))} />
        </section>
      )}
      <p>
        This ticket is closed for good.{" "}
        {isUnsent
          ? `Your words were not sent; take them along into a new ticket to write to ${customerName}.`
          : `To write to ${customerName} about it, open a follow-up.`}
      </p>
      <LinkButton href={`/desk/tickets/new?requester=${requesterId}${from}`} look="primary">
        {isUnsent ? "Take them into a new ticket" : "New ticket"}
      </LinkButton>
    </div>
  );
}

/** What stood in the form that was here before, which may still be on its way to the server. */
function useUnsent({ number, person, draft }: Pick<Props, "number" | "person" | "draft">): DraftWords {
  const [copy, setCopy] = useState<DraftCopy | null>(null);
  useEffect(() => setCopy(readLocal({ person, number, mode: "reply" })), [person, number]);
  const kept = draft ?? { content: "", files: [] };
  return copy && !copy.isSubmitted ? merged(copy.base, kept, copy) : kept;
}
