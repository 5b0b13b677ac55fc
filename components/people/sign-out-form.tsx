"use client";

import { type FormEvent, useState } from "react";
import { flushDrafts } from "@/components/composer/draft-savers";
import { leaveForGood } from "@/components/form/leave-for-good";
import { sendForm } from "@/components/form/send-form";
import { usePlainForm } from "@/components/form/told";
import { ResultAlert } from "@/components/ui/alert";
import { Icon } from "@/components/ui/icon";
import type { Action, Result } from "@/lib/result";

type Props = { action: Action<null>; person: number };

/** Signs out, also before JavaScript; what was written and not saved yet is saved first. */
export function SignOutForm({ action, person }: Props) {
  const { plainAction } = usePlainForm(action);
  const [pending, setPending] = useState(false);
  const [result, setResult] = useState<Result<null>>(null);

  async function leave(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    await flushDrafts(person);
    const result = await sendForm(action, form);
    // Not left to an effect: the answer may have taken this form off the page, towards "sign in to come back here".
    if (result?.ok) return leaveForGood(result.goTo);
    setPending(false);
    setResult(result);
  }

  return (
    <form action={plainAction} onSubmit={(event) => void leave(event)}>
      <ResultAlert result={result} />
      <button type="submit" className="menu-item">
        <Icon name="log-out" />
        {pending ? "Signing out…" : "Sign out"}
      </button>
    </form>
  );
}
