"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { FormContext } from "@/components/form/form-state";
import { type ActionFormOptions, useActionForm } from "@/components/form/use-action-form";
import { ResultAlert } from "@/components/ui/alert";

export type ActionFormProps<T> = ActionFormOptions<T> & {
  children: ReactNode;
  /** Says so in the form after success, e.g. "Saved.". */
  done?: string;
  className?: string;
  id?: string;
  /** For screen readers, where no heading names the form. */
  label?: string;
};

/** Wrap it in a client leaf that imports the schema; put TextField, TextAreaField … and a SubmitButton inside. */
export function ActionForm<T>({
  children,
  done,
  className = "flex flex-col gap-4",
  id,
  label,
  ...options
}: ActionFormProps<T>) {
  const { state, result, key, mark, plainAction, onSubmit } = useActionForm(options);
  return (
    <FormContext value={state}>
      {/* The fields' own words are better than the browser's, and come from the same schema as the server's. */}
      <form
        id={id}
        aria-label={label}
        className={className}
        action={plainAction}
        onSubmit={onSubmit}
        onKeyDown={sendOnModEnter}
        noValidate
      >
        {mark}
        {key && <input type="hidden" name="idempotencyKey" value={key} readOnly />}
        <ResultAlert result={result} />
        {children}
        {done && (
          // There all along, though out of the way while empty: a region that comes with its words is not read out.
          <p role="status" className="text-small text-muted empty:sr-only">
            {result?.ok && !state.pending ? done : null}
          </p>
        )}
      </form>
    </FormContext>
  );
}

/** ⌘↵ and Ctrl+↵ send from a text area, where ↵ is a new line. */
function sendOnModEnter(event: KeyboardEvent<HTMLFormElement>) {
  const isMod = (event.metaKey || event.ctrlKey) && !event.shiftKey;
  if (event.key !== "Enter" || !isMod || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
