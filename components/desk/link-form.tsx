"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";
import { LinkTicket } from "@/lib/tickets/tie-input";

type Props = { action: Action<{ number: number; other: number }>; number: number };

/** The other ticket's number, and what it is to this one. */
export function LinkForm({ action, number }: Props) {
  return (
    <ActionForm action={action} schema={LinkTicket} onDone={({ other }) => say(`Linked #${other}`)}>
      <input type="hidden" name="number" value={number} readOnly />
      <TextField name="other" label="Ticket number" inputMode="numeric" autoComplete="off" maxLength={12} />
      <SelectField name="as" label="How it belongs here" defaultValue="related">
        <option value="related">Related to this one</option>
        <option value="parent">Parent of this one</option>
        <option value="child">Child of this one</option>
      </SelectField>
      <SubmitButton waiting="Linking…" className="self-start">
        Link ticket
      </SubmitButton>
    </ActionForm>
  );
}
