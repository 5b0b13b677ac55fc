"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ForgotPassword } from "@/lib/people/entry-input";
import { askForLink } from "./actions";

export function ForgotPasswordForm() {
  return (
    <ActionForm action={askForLink} schema={ForgotPassword}>
      <TextField
        name="email"
        label="Email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        inputMode="email"
      />
      <SubmitButton>Send link</SubmitButton>
    </ActionForm>
  );
}
