"use client";

import type { ReactNode } from "react";
import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import type { Action } from "@/lib/result";

type Act = Action<{ number: number }>;
export type OutgoingActions = { takeBack: Act; sendNow: Act; holdBack: Act; reschedule: Act };

/** One verb on a reply that has not gone out. */
export function OutgoingAct({
  id,
  action,
  once,
  waiting,
  children,
}: {
  id: number;
  action: Act;
  /** The key of an act that is done once, however often it is pressed. */
  once?: string;
  waiting: string;
  children: ReactNode;
}) {
  const { result, pending, form } = useAct(action, () => undefined);
  return (
    <ActForm act={form}>
      <input type="hidden" name="id" value={id} readOnly />
      {once && <input type="hidden" name="idempotencyKey" value={once} readOnly />}
      <button type="submit" className={buttonClass({})} aria-disabled={pending || undefined}>
        {pending ? waiting : children}
      </button>
      {result && !result.ok && <Alert>{result.error}</Alert>}
    </ActForm>
  );
}
