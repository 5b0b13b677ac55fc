"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { RenameTeam } from "@/lib/teams/input";
import { addMember, rename } from "./actions";

export function AddMemberForm({ team, others }: { team: number; others: { id: number; name: string }[] }) {
  return (
    <ActionForm action={addMember} done="Added.">
      <input type="hidden" name="team" value={team} />
      <SelectField name="person" label="New member" defaultValue={others[0]?.id}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SubmitButton waiting="Adding…" className="self-start">
        Add member
      </SubmitButton>
    </ActionForm>
  );
}

export function RenameForm({ team, name }: { team: number; name: string }) {
  return (
    <ActionForm action={rename} schema={RenameTeam} keep done="Saved.">
      <input type="hidden" name="team" value={team} />
      <TextField name="name" label="Name" hideLabel autoComplete="off" defaultValue={name} />
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Save name
      </SubmitButton>
    </ActionForm>
  );
}
