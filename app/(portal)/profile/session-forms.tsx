"use client";

import { ActionForm } from "@/components/form/action-form";
import { sayGone } from "@/components/ui/say-gone";
import { SubmitButton } from "@/components/ui/submit-button";
import { endAll, endOne } from "./actions";

/** `from` is the id of the list it stands in. */
export function EndSessionForm({ session, what, from }: { session: string; what: string; from: string }) {
  return (
    <ActionForm action={endOne} className="shrink-0" onDone={() => sayGone(`Signed out ${what}`, from)}>
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
