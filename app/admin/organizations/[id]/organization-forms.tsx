"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { RenameOrganization } from "@/lib/organizations/input";
import { rename, share } from "./actions";

export function RenameForm({ organization, name }: { organization: number; name: string }) {
  return (
    <ActionForm action={rename} schema={RenameOrganization} keep done="Saved.">
      <input type="hidden" name="organization" value={organization} />
      <TextField name="name" label="Name" hideLabel autoComplete="off" defaultValue={name} />
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Save name
      </SubmitButton>
    </ActionForm>
  );
}

export function ShareForm({ organization, shares }: { organization: number; shares: boolean }) {
  return (
    <ActionForm action={share} keep done="Saved.">
      <input type="hidden" name="organization" value={organization} />
      <SelectField name="shares" label="Who sees a ticket" defaultValue={shares ? "yes" : "no"}>
        <option value="no">Only whoever wrote it</option>
        <option value="yes">Colleagues see each other's tickets</option>
      </SelectField>
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Save who sees tickets
      </SubmitButton>
    </ActionForm>
  );
}
