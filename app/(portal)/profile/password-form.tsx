"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ChangePassword } from "@/lib/people/entry-input";
import { savePassword } from "./actions";

export function PasswordForm({ email }: { email: string }) {
  return (
    <ActionForm
      action={savePassword}
      schema={ChangePassword}
      done="Your password is changed. You are signed out everywhere but here."
      className="flex max-w-[420px] flex-col gap-4"
    >
      {/* Nameless: it tells password managers whose password this is and is never sent. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField name="currentPassword" label="Current password" type="password" autoComplete="current-password" />
      <TextField
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters."
      />
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Change password
      </SubmitButton>
    </ActionForm>
  );
}
