"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { SetUp } from "@/lib/people/entry-input";
import { setUp } from "./actions";

export function SetUpForm() {
  return (
    <ActionForm action={setUp} schema={SetUp}>
      <TextField
        name="code"
        label="Code"
        autoComplete="off"
        spellCheck={false}
        hint="Begins with dkw_s_ and works for 24 hours."
      />
      <TextField name="name" label="Name" autoComplete="name" />
      <TextField name="email" label="Email" type="email" autoComplete="email" autoCapitalize="none" inputMode="email" />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters."
      />
      <SubmitButton waiting="Setting up…">Create admin</SubmitButton>
    </ActionForm>
  );
}
