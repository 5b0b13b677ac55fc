"use client";

import { type ReactNode, useRef, useState } from "react";
import { AttachButton } from "@/components/attachments/attach-button";
import { FileList } from "@/components/attachments/file-list";
import { useUploads } from "@/components/attachments/use-uploads";
import { AttachedHint } from "@/components/composer/attached-hint";
import { ComposerBar } from "@/components/composer/composer-bar";
import { ComposerText } from "@/components/composer/composer-text";
import type { ServerDraft } from "@/components/composer/draft-saver";
import { FormatMenu } from "@/components/composer/format-menu";
import { ReviewActs } from "@/components/composer/review-acts";
import { ReviewWords } from "@/components/composer/review-words";
import { useSigns } from "@/components/composer/signs/use-signs";
import { Suggest } from "@/components/composer/suggest";
import type { Trigger } from "@/components/composer/triggers";
import { useDraft } from "@/components/composer/use-draft";
import { useSeen } from "@/components/composer/use-seen";
import { useFormState } from "@/components/form/form-state";
import { MacroButton } from "@/components/macros/macro-button";
import { UnresolvedHint } from "@/components/macros/unresolved-hint";
import type { DraftMode } from "@/lib/drafts/input";

export type ComposerFieldsProps = {
  number: number;
  mode: DraftMode;
  /** Who writes; what they wrote before comes from the server. */
  person: number;
  draft: ServerDraft | undefined;
  /** The newest message on the screen. */
  lastSeenMessageId: number;
  label: "Reply" | "Internal comment";
  placeholder: string;
  /** The form's own signs that open a list while one types. */
  triggers?: Trigger[];
  /** The buttons that send it. */
  children: ReactNode;
};

export function ComposerFields({
  number,
  mode,
  person,
  draft,
  label,
  placeholder,
  triggers,
  children,
  ...rest
}: ComposerFieldsProps) {
  const inside = useRef<HTMLDivElement>(null);
  const uploads = useUploads(draft?.files);
  const { generation, start } = useDraft({ inside, draft: { person, number, mode }, server: draft, uploads });
  const seen = useSeen(inside, rest.lastSeenMessageId);
  const signs = useSigns(mode, number, triggers);
  const { review } = useFormState();
  /** What was looked at in a review and not sent then. */
  const [reviewed, setReviewed] = useState<string>();
  return (
    <>
      <input type="hidden" name="number" value={number} readOnly />
      <input type="hidden" name="lastSeenMessageId" value={seen} readOnly />
      <input type="hidden" name="draft" value={generation ?? ""} readOnly />
      {!review && reviewed && <input type="hidden" name="reviewed" value={reviewed} readOnly />}
      {review?.ask === "newer" && <ReviewWords written={review.written} />}
      <ComposerText label={label} placeholder={placeholder} defaultValue={start} />
      <div ref={inside} className="composer-words">
        <FileList uploads={uploads} />
        <AttachedHint inside={inside} files={uploads.list.length} />
        {mode === "reply" && <UnresolvedHint inside={inside} />}
        <Suggest inside={inside} triggers={signs} />
      </div>
      {review ? (
        <ReviewActs review={review} inside={inside} uploads={uploads} onLooked={setReviewed} />
      ) : (
        <ComposerBar
          tools={
            <>
              <AttachButton uploads={uploads} icon />
              <FormatMenu inside={inside} mode={mode} />
              <MacroButton inside={inside} mode={mode} />
            </>
          }
        >
          {children}
        </ComposerBar>
      )}
    </>
  );
}
