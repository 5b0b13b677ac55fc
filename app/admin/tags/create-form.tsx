"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { CreateTag } from "@/lib/tags/input";
import { create } from "./actions";
import { ColourField } from "./colour-field";

export function CreateForm() {
  return (
    <ActionForm action={create} schema={CreateTag} done="Created.">
      <TextField name="name" label="Name" autoComplete="off" maxLength={40} />
      <ColourField />
      <SubmitButton waiting="Creating…" className="self-start">
        Create tag
      </SubmitButton>
    </ActionForm>
  );
}
