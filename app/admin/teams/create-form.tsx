"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { CreateTeam } from "@/lib/teams/input";
import { create } from "./actions";

export function CreateForm() {
  return (
    <ActionForm action={create} schema={CreateTeam}>
      <TextField name="name" label="Name" autoComplete="off" />
      <SubmitButton waiting="Creating…" className="self-start">
        Create team
      </SubmitButton>
    </ActionForm>
  );
}
