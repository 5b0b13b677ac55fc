"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { SignUp } from "@/lib/people/entry-input";
import { signUp } from "./actions";

export function SignUpForm({ next }: { next: string }) {
  return (
    <ActionForm action={signUp} schema={SignUp}>
      <input type="hidden" name="next" value={next} />
      <TextField name="name" label="Name" autoComplete="name" />
      <TextField name="email" label="Email" type="email" autoComplete="email" autoCapitalize="none" inputMode="email" />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters. A few words in a row are easy to remember."
      />
      <SubmitButton waiting="Creating your account…">Create account</SubmitButton>
    </ActionForm>
  );
}
