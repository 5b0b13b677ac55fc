"use client";

import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { AppLink } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { SignIn } from "@/lib/sessions/input";
import { signIn } from "./actions";

export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm action={signIn} schema={SignIn}>
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="Email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        inputMode="email"
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      <SubmitButton waiting="Signing in…">Sign in</SubmitButton>
      <p>
        <AppLink href="/forgot-password" className="link tap">
          Forgot your password?
        </AppLink>
      </p>
    </ActionForm>
  );
}
