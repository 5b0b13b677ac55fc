"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ResetPassword } from "@/lib/people/entry-input";
import { reset } from "./actions";

export function ResetPasswordForm({ token }: { token: string }) {
  return (
    <ActionForm action={reset} schema={ResetPassword}>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters."
      />
      <SubmitButton waiting="Saving…">Save password</SubmitButton>
    </ActionForm>
  );
}
