"use client";

import { type FormEvent, useState, useTransition } from "react";
import { formData, sendForm } from "@/components/form/send-form";
import { usePlainForm } from "@/components/form/told";
import type { Action, Result } from "@/lib/result";

/** For a form that is one press or one choice: works before JavaScript, and tells what became of it. */
export function useAct<T>(action: Action<T>, told: (result: NonNullable<Result<T>>) => void) {
  const { told: before, mark, plainAction } = usePlainForm(action);
  const [sent, setSent] = useState<Result<T>>(null);
  const [pending, startTransition] = useTransition();

  /** `meanwhile` shows what will be, until the answer is there. */
  function act(form: FormData, meanwhile?: () => void) {
    startTransition(async () => {
      meanwhile?.();
      const result = await sendForm(action, form);
      startTransition(() => setSent(result));
      if (result) told(result);
    });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending) act(formData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
  }

  return { result: sent ?? before, pending, act, form: { mark, plainAction, onSubmit } };
}
