"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useState, useTransition } from "react";
import { useForm } from "react-hook-form";
import { checkFields, type FormSchema } from "@/components/form/check-fields";
import type { FormState } from "@/components/form/form-state";
import { type OnItsWay, typedSince } from "@/components/form/on-its-way";
import { formData, newKey, sendForm } from "@/components/form/send-form";
import { usePlainForm } from "@/components/form/told";
import { useUnheard } from "@/components/form/use-unheard";
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
  const onItsWay = useRef<OnItsWay | null>(null);
  const unheard = useUnheard(pending);
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
    done.current?.(sent.value);
    if (!sent.goTo) {
      const putBack = onItsWay.current && !keep ? typedSince(onItsWay.current) : null;
      reset(undefined, { keepValues: keep });
      putBack?.();
    }
    onItsWay.current = null;
  }, [sent, keep, reset, setError]);

  async function send(form: FormData) {
    const answer = await sendForm(action, form);
    if (!answer?.ok) onItsWay.current = null;
    unheard(answer);
    setSent(answer);
    const goTo = answer?.ok && answer.goTo;
    // Typed routes can't know a path that the server chose.
    if (goTo) startTransition(() => router.push(goTo as Parameters<typeof router.push>[0]));
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || onItsWay.current) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = event.currentTarget;
    const sent = formData(form, submitter);
    setSentBy(submitter?.dataset.button);
    onItsWay.current = { form, sent };
    void handleSubmit(
      () => startTransition(() => send(sent)),
      () => {
        onItsWay.current = null;
      },
    )();
  }

  const state: FormState = {
    pending,
    sentBy,
    onItsWay,
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
