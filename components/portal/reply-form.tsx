"use client";

import { AttachButton } from "@/components/attachments/attach-button";
import { FileList } from "@/components/attachments/file-list";
import { useUploads } from "@/components/attachments/use-uploads";
import { ComposerBar } from "@/components/composer/composer-bar";
import { ComposerText } from "@/components/composer/composer-text";
import { ActionForm } from "@/components/form/action-form";
import { keepDraft } from "@/components/form/drafts";
import { KeptDraft } from "@/components/form/kept-draft";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props<T> = {
  action: Action<T>;
  number: number;
  /** Who writes; the text is kept on this device for them until it is sent. */
  person: number;
  /** The newest message on the screen. */
  lastSeenMessageId: number;
  idempotencyKey: string;
  /** What a reply does to the ticket. */
  effect: "goes_on" | "reopens" | "starts_follow_up";
};

/** Docked below the conversation. */
export function ReplyForm<T>({ effect, person, number, lastSeenMessageId, ...form }: Props<T>) {
  const uploads = useUploads();
  const name = `Reply ${number}`;
  return (
    <div className="dock portal-dock">
      <div className="composer" data-drop-files>
        {effect !== "goes_on" && <p className="composer-effect">{effects[effect]}</p>}
        <ActionForm
          {...form}
          className="composer-form"
          // A reply that leads to another ticket leaves this form as it is.
          onDone={() => keepDraft({ person, form: name }, {})}
        >
          <input type="hidden" name="number" value={number} readOnly />
          <input type="hidden" name="lastSeenMessageId" value={lastSeenMessageId} readOnly />
          <KeptDraft person={person} form={name} fields={["content"]} />
          <ComposerText label="Reply" placeholder="Write a reply…" />
          <div className="composer-words">
            <FileList uploads={uploads} />
          </div>
          <ComposerBar tools={<AttachButton uploads={uploads} icon />}>
            <SubmitButton>
              <Icon name="send" />
              Send reply
            </SubmitButton>
          </ComposerBar>
        </ActionForm>
      </div>
    </div>
  );
}

const effects = {
  reopens: "A reply opens this ticket again.",
  starts_follow_up: "This ticket is closed. Your reply starts a new one that continues it.",
};
