"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DeskPreferences } from "@/lib/outgoing/input";
import { type AfterResolve, undoChoices } from "@/lib/outgoing/rules";
import { saveDesk } from "./actions";

export function DeskForm({ undoSeconds, afterResolve }: { undoSeconds: number; afterResolve: AfterResolve }) {
  return (
    <ActionForm
      action={saveDesk}
      schema={DeskPreferences}
      keep
      done="Saved."
      className="flex max-w-[420px] flex-col gap-4"
    >
      <SelectField
        name="undoSeconds"
        label="Undo sending"
        hint="A reply waits this long before your customer can see it."
        defaultValue={undoSeconds}
      >
        {undoChoices.map((seconds) => (
          <option key={seconds} value={seconds}>
            {seconds === 0 ? "Send at once" : `For ${seconds} seconds`}
          </option>
        ))}
      </SelectField>
      <SelectField name="afterResolve" label="After resolving" defaultValue={afterResolve}>
        <option value="next">Open the next ticket of the list</option>
        <option value="stay">Stay on the ticket</option>
        <option value="list">Go back to the list</option>
      </SelectField>
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Save how you work
      </SubmitButton>
    </ActionForm>
  );
}
