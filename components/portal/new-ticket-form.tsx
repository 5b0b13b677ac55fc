"use client";

import { FilePicker } from "@/components/attachments/file-picker";
import { ActionForm } from "@/components/form/action-form";
import { keepDraft } from "@/components/form/drafts";
import { KeptDraft } from "@/components/form/kept-draft";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";
import { OpenTicket } from "@/lib/tickets/input";

type Props<T> = { action: Action<T>; person: number; idempotencyKey: string };

/** Subject, description, files: what a customer can know. The draft stays in this browser until it is sent. */
export function NewTicketForm<T>({ action, person, idempotencyKey }: Props<T>) {
  const draft = { person, form: "new-ticket" };
  return (
    <ActionForm
      action={action}
      schema={OpenTicket}
      idempotencyKey={idempotencyKey}
      className="flex flex-col gap-5"
      onDone={() => keepDraft(draft, {})}
    >
      <KeptDraft {...draft} fields={["subject", "content"]} />
      <TextField name="subject" label="Subject" maxLength={140} autoComplete="off" enterKeyHint="next" />
      <TextAreaField
        name="content"
        label="Description"
        rows={8}
        className="min-h-[186px]"
        hint="What happened, since when, and what you have tried already."
      />
      <div className="needs-script">
        <FilePicker />
      </div>
      <div>
        <SubmitButton waiting="Creating…">Create ticket</SubmitButton>
      </div>
    </ActionForm>
  );
}
