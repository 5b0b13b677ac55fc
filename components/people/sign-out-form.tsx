"use client";

import { type FormEvent, useState } from "react";
import { dropDrafts } from "@/components/form/drafts";
import { sendForm } from "@/components/form/send-form";
import { usePlainForm } from "@/components/form/told";
import { Icon } from "@/components/ui/icon";
import type { Action } from "@/lib/result";

/** Signs out, also before JavaScript; afterwards nothing of the person is left in the page. */
export function SignOutForm({ action }: { action: Action<null> }) {
  const { plainAction } = usePlainForm(action);
  const [pending, setPending] = useState(false);

  async function leave(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The answer may already be the next page, so the drafts go at once.
    dropDrafts();
    setPending(true);
    const result = await sendForm(action, new FormData(event.currentTarget));
    // Not left to an effect: the answer may have taken this form off the page, towards "sign in to come back here".
    if (result?.ok && result.goTo) window.location.assign(result.goTo);
    else setPending(false);
  }

  return (
    <form action={plainAction} onSubmit={(event) => void leave(event)}>
      <button type="submit" className="menu-item">
        <Icon name="log-out" />
        {pending ? "Signing out…" : "Sign out"}
      </button>
    </form>
  );
}
