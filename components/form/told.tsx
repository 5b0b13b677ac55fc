"use client";

import { createContext, type ReactNode, useContext, useId, useState } from "react";
import type { Action, Result } from "@/lib/result";

/** What became of a form that the browser sent by itself; `form` is the mark of that form. */
export type Told = { form: string; result: Result<undefined> };

const ToldContext = createContext<Told | null>(null);

/** Around every page. Later reads of the page know nothing of it any more, and the words stay. */
export function ToldBefore({ told, children }: { told: Told | null; children: ReactNode }) {
  const [first] = useState(told);
  return <ToldContext value={first}>{children}</ToldContext>;
}

/**
 * A form as the browser sends it before JavaScript has loaded. React's own way, useActionState, makes the server stop and
 * start again at each form, for fields that name the form and its state; one mark of a few bytes says the same.
 */
export function usePlainForm<T>(action: Action<T>) {
  const form = useId();
  const told = useContext(ToldContext);
  return {
    told: told?.form === form ? told.result : null,
    mark: <input type="hidden" name="$form" value={form} readOnly />,
    // React's forms don't look at what an action answers; here it comes back with the page.
    plainAction: action as (form: FormData) => Promise<unknown> as (form: FormData) => Promise<void>,
  };
}
