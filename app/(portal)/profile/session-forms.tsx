"use client";

import { ActionForm } from "@/components/form/action-form";
import { leaveForGood } from "@/components/form/leave-for-good";
import { sayGone } from "@/components/ui/say-gone";
import { SubmitButton } from "@/components/ui/submit-button";
import { endAll, endOne, endThisOne } from "./actions";

/** `from` is the id of the list it stands in. */
type Props = { session: string; what: string; from: string; isThisOne: boolean };

export function EndSessionForm({ session, what, from, isThisOne }: Props) {
  const end = isThisOne
    ? { action: endThisOne, onDone: () => leaveForGood() }
    : { action: endOne, onDone: () => sayGone(`Signed out ${what}`, from) };
  return (
    <ActionForm {...end} className="shrink-0">
      <input type="hidden" name="session" value={session} />
      <SubmitButton look="secondary" waiting="Signing out…">
        Sign out<span className="sr-only"> {what}</span>
      </SubmitButton>
    </ActionForm>
  );
}

export function EndAllForm() {
  return (
    <ActionForm action={endAll} onDone={() => leaveForGood()}>
      <SubmitButton look="secondary" waiting="Signing out…" className="self-start">
        Sign out everywhere
      </SubmitButton>
    </ActionForm>
  );
}
