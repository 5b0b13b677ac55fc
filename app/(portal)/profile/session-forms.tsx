"use client";

import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { endAll, endOne } from "./actions";

export function EndSessionForm({ session, what }: { session: string; what: string }) {
  return (
    <ActionForm action={endOne} className="shrink-0">
      <input type="hidden" name="session" value={session} />
      <SubmitButton look="secondary" waiting="Signing out…">
        Sign out<span className="sr-only"> {what}</span>
      </SubmitButton>
    </ActionForm>
  );
}

export function EndAllForm() {
  return (
    <ActionForm action={endAll}>
      <SubmitButton look="secondary" waiting="Signing out…" className="self-start">
        Sign out everywhere
      </SubmitButton>
    </ActionForm>
  );
}
