"use client";

import type { ReactNode } from "react";
import { ActForm } from "@/components/form/act-form";
import { ActionForm } from "@/components/form/action-form";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";
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

type Scheduled = { id: number; content: string; localTime: string; cancelOnAnswer: boolean };

/** Its words and its time, in the thread itself. */
export function ChangeScheduled({
  reply,
  newest,
  customerName,
  action,
}: {
  reply: Scheduled;
  newest: number;
  customerName: string;
  action: Act;
}) {
  return (
    <details className="mt-3">
      <summary className="tap w-fit text-small text-muted">Change words or time</summary>
      <ActionForm action={action} keep onDone={() => say("Changed")} className="mt-2 flex flex-col gap-3">
        <input type="hidden" name="id" value={reply.id} readOnly />
        <input type="hidden" name="lastSeenMessageId" value={newest} readOnly />
        <TextAreaField name="content" label="Words" rows={4} defaultValue={reply.content} />
        <TextField name="at" label="Goes out" type="datetime-local" defaultValue={reply.localTime} />
        <label className="flex items-center gap-2">
          <input type="checkbox" name="cancelOnAnswer" value="on" defaultChecked={reply.cancelOnAnswer} />
          Cancel it if {customerName} writes first
        </label>
        <SubmitButton look="secondary" waiting="Saving…" className="self-start">
          Save
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
