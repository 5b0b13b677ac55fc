"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ConfirmSignUp } from "@/lib/people/entry-input";
import { confirm } from "./actions";

export function ConfirmForm({ token, name, email }: { token: string; name: string; email: string }) {
  return (
    <ActionForm action={confirm} schema={ConfirmSignUp}>
      <input type="hidden" name="token" value={token} />
      {/* Nameless: it tells password managers whose password this is and is never sent. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField name="name" label="Name" autoComplete="name" defaultValue={name} />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="The one you chose, or another of at least 8 characters."
      />
      <SubmitButton waiting="Confirming…">Confirm and sign in</SubmitButton>
    </ActionForm>
  );
}
