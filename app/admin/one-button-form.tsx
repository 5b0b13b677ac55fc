"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { say } from "@/components/ui/say";
import { sayGone } from "@/components/ui/say-gone";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props<T> = {
  action: Action<T>;
  fields: Record<string, string | number>;
  /** For screen readers, where several buttons say the same. */
  label?: string;
  waiting: string;
  done?: string;
  /** Said at the edge of the screen, for a button that goes or changes with what it did. */
  says?: string;
  /** The id of what a button stood in that goes. */
  from?: string;
  children: ReactNode;
};

/** A button that does one thing to one row. */
export function OneButtonForm<T>({ action, fields, label, waiting, done, says, from, children }: Props<T>) {
  const told = () => says && (from ? sayGone(says, from) : say(says));
  return (
    <ActionForm action={action} className="flex flex-col items-start gap-2" done={done} onDone={told}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="secondary" waiting={waiting} aria-label={label}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
