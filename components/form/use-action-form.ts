"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useState, useTransition } from "react";
import { useForm } from "react-hook-form";
import { checkFields, type FormSchema } from "@/components/form/check-fields";
import type { FormState } from "@/components/form/form-state";
import { formData, newKey, sendForm } from "@/components/form/send-form";
import { usePlainForm } from "@/components/form/told";
import type { Action, Result } from "@/lib/result";

export type ActionFormOptions<T> = {
  action: Action<T>;
  /** The command's own schema, from lib/<noun>/input.ts: words appear as soon as a field is left. */
  schema?: FormSchema;
  /** Made on the server for each page; a double click or a repeated send then acts once. */
  idempotencyKey?: string;
  /** Keeps the fields after success, for settings and profiles. */
  keep?: boolean;
  onDone?: (value: T) => void;
};

/** A form that works before JavaScript has loaded, and keeps every word when something goes wrong. */
export function useActionForm<T>({ action, schema, idempotencyKey, keep, onDone }: ActionFormOptions<T>) {
  const router = useRouter();
  const { told, mark, plainAction } = usePlainForm(action);
  const [sent, setSent] = useState<Result<T>>(null);
  const [pending, startTransition] = useTransition();
  const [sentBy, setSentBy] = useState<string>();
  const [key, setKey] = useState(idempotencyKey);
  const busy = useRef(false);
  const resolver = useMemo(() => checkFields(schema), [schema]);
  const { register, handleSubmit, setError, reset, formState } = useForm({ resolver, mode: "onTouched" });
  const [dismissed, setDismissed] = useState<Result>(null);
  const latest = sent ?? told;
  const result = latest === dismissed ? null : latest;
  const refused = result && !result.ok ? result : null;

  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (!sent) return;
    if (!sent.ok) {
      // These words are not those that went out first, and the next press sends them.
      if (sent.fields?.idempotencyKey) setKey(newKey());
      return showFieldErrors(sent.fields, setError);
    }
    setKey((old) => old && newKey());
    if (!sent.goTo) reset(undefined, { keepValues: keep });
    done.current?.(sent.value);
  }, [sent, keep, reset, setError]);

  async function send(form: FormData) {
    const answer = await sendForm(action, form);
    busy.current = false;
    setSent(answer);
    const goTo = answer?.ok && answer.goTo;
    // Typed routes can't know a path that the server chose.
    if (goTo) startTransition(() => router.push(goTo as Parameters<typeof router.push>[0]));
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || busy.current) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = formData(event.currentTarget, submitter);
    setSentBy(submitter?.dataset.button);
    busy.current = true;
    void handleSubmit(
      () => startTransition(() => send(form)),
      () => {
        busy.current = false;
      },
    )();
  }

  const state: FormState = {
    pending,
    sentBy,
    register,
    errorOf: (name) => formState.errors[name]?.message?.toString() ?? (sent ? undefined : refused?.fields?.[name]),
    typedIn: (name) => refused?.typed?.[name],
    review: refused?.review,
    dismiss: () => setDismissed(latest),
  };
  return { state, result, key, mark, plainAction, onSubmit };
}

function showFieldErrors(fields: Record<string, string> = {}, setError: ReturnType<typeof useForm>["setError"]): void {
  for (const [index, [name, message]] of Object.entries(fields).entries()) {
    setError(name, { type: "server", message }, { shouldFocus: index === 0 });
  }
}
