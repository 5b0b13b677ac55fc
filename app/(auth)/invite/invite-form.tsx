"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { AcceptInvite } from "@/lib/people/entry-input";
import { accept } from "./actions";

export function InviteForm({ token, name, email }: { token: string; name: string; email: string }) {
  return (
    <ActionForm action={accept} schema={AcceptInvite}>
      <input type="hidden" name="token" value={token} />
      {/* Nameless: it tells password managers whose password this is and is never sent. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField name="name" label="Name" autoComplete="name" defaultValue={name} />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters."
      />
      <SubmitButton waiting="Signing you in…">Accept and sign in</SubmitButton>
    </ActionForm>
  );
}
