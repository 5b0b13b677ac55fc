"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ChangeTag } from "@/lib/tags/input";
import type { Tag } from "@/lib/tags/rules";
import { ColourField } from "../colour-field";
import { change, merge } from "./actions";

export function ChangeForm({ tag: { id, name, colour } }: { tag: Tag }) {
  return (
    <ActionForm action={change} schema={ChangeTag} keep done="Saved.">
      <input type="hidden" name="tag" value={id} />
      <TextField name="name" label="Name" autoComplete="off" maxLength={40} defaultValue={name} />
      <ColourField value={colour} />
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Save tag
      </SubmitButton>
    </ActionForm>
  );
}

export function MergeForm({ tag, others }: { tag: Tag; others: { id: number; name: string }[] }) {
  return (
    <ActionForm action={merge}>
      <input type="hidden" name="tag" value={tag.id} />
      <SelectField name="into" label="Into" defaultValue={others[0]?.id}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SubmitButton look="secondary" waiting="Merging…" className="self-start">
        Merge tags
      </SubmitButton>
    </ActionForm>
  );
}
