"use client";

import { useActionState, useEffect } from "react";
import { dropDrafts } from "@/components/form/drafts";
import { Icon } from "@/components/ui/icon";
import type { Action } from "@/lib/result";

/** Signs out, also before JavaScript; afterwards nothing of the person is left in the page. */
export function SignOutForm({ action }: { action: Action<null> }) {
  const [result, signOut, pending] = useActionState(action, null);
  useEffect(() => {
    if (result?.ok && result.goTo) window.location.assign(result.goTo);
  }, [result]);
  return (
    // The answer may already be the next page, so the drafts go at once.
    <form action={signOut} onSubmit={() => dropDrafts()}>
      <button type="submit" className="menu-item">
        <Icon name="log-out" />
        {pending ? "Signing out…" : "Sign out"}
      </button>
    </form>
  );
}
