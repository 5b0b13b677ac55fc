"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props<T> = {
  action: Action<T>;
  fields: Record<string, string | number>;
  /** For screen readers, where several buttons say the same. */
  label?: string;
  waiting: string;
  done?: string;
  children: ReactNode;
};

/** A button that does one thing to one row. */
export function OneButtonForm<T>({ action, fields, label, waiting, done, children }: Props<T>) {
  return (
    <ActionForm action={action} className="flex flex-col items-start gap-2" done={done}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="secondary" waiting={waiting} aria-label={label}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
