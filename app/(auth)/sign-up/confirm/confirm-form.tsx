"use client";

import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirm } from "./actions";

export function ConfirmForm({ token }: { token: string }) {
  return (
    <ActionForm action={confirm}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton waiting="Confirming…">Confirm email</SubmitButton>
    </ActionForm>
  );
}
