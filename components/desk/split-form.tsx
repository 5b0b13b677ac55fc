"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";
import { SplitTicket } from "@/lib/tickets/tie-input";

type Props = {
  action: Action<{ number: number; from: number }>;
  number: number;
  choices: { id: number; content: string; by: string }[];
  idempotencyKey: string;
};

/** The message, the newest one at first, and the new ticket's subject. */
export function SplitForm({ action, number, choices, idempotencyKey }: Props) {
  const newest = choices.at(-1)?.id;
  return (
    <ActionForm
      action={action}
      schema={SplitTicket}
      idempotencyKey={idempotencyKey}
      onDone={({ from }) => say(`Split off #${from}`)}
    >
      <input type="hidden" name="number" value={number} readOnly />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 font-medium">Message</legend>
        {choices.map(({ id, content, by }) => (
          <label key={id} className="choice">
            <input type="radio" name="messageId" value={id} defaultChecked={id === newest} />
            <span className="min-w-0">
              <span className="block text-small text-muted">{by}</span>
              <span className="line-clamp-3 whitespace-pre-line break-words">{content}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField name="subject" label="Subject" maxLength={140} />
      <SubmitButton waiting="Splitting…" className="self-start">
        Create ticket
      </SubmitButton>
    </ActionForm>
  );
}
