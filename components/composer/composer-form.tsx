"use client";

import type { ReactNode } from "react";
import { AttachButton } from "@/components/attachments/attach-button";
import { FileList } from "@/components/attachments/file-list";
import { useUploads } from "@/components/attachments/use-uploads";
import { ComposerBar } from "@/components/composer/composer-bar";
import { ComposerText } from "@/components/composer/composer-text";
import { ActionForm } from "@/components/form/action-form";
import { KeptDraft } from "@/components/form/kept-draft";
import type { Action } from "@/lib/result";

export type ComposerFormProps<T> = {
  action: Action<T>;
  number: number;
  /** Who writes; the text is kept on this device for them until it is sent. */
  person: number;
  /** The newest message on the screen. */
  lastSeenMessageId: number;
  idempotencyKey: string;
};

type Props<T> = ComposerFormProps<T> & {
  label: "Reply" | "Internal comment";
  placeholder: string;
  onDone: () => void;
  /** The buttons that send it. */
  children: ReactNode;
};

/** One of the composer's two forms: its own text, its own files, its own verb. */
export function ComposerForm<T>({
  number,
  person,
  lastSeenMessageId,
  label,
  placeholder,
  children,
  ...form
}: Props<T>) {
  const uploads = useUploads();
  return (
    <ActionForm {...form} className="composer-form">
      <input type="hidden" name="number" value={number} readOnly />
      <input type="hidden" name="lastSeenMessageId" value={lastSeenMessageId} readOnly />
      <KeptDraft person={person} form={`${label} ${number}`} fields={["content"]} />
      <ComposerText label={label} placeholder={placeholder} />
      <div className="composer-words">
        <FileList uploads={uploads} />
      </div>
      <ComposerBar tools={<AttachButton uploads={uploads} icon />}>{children}</ComposerBar>
    </ActionForm>
  );
}
