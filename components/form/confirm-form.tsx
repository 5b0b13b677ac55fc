"use client";

import { type MouseEvent, type ReactNode, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props<T> = {
  action: Action<T>;
  /** What is sent along, such as the id of what is deleted. */
  fields?: Record<string, string | number>;
  button: string;
  waiting: string;
  title: string;
  /** What will happen. */
  children: ReactNode;
};

/** One button for what can't be undone: it asks first, and acts at once where JavaScript is switched off. */
export function ConfirmForm<T>({ action, fields = {}, button, waiting, title, children }: Props<T>) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const ask = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(true);
  };
  return (
    <ActionForm action={action} className="flex flex-col items-start gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span ref={anchor}>
        <SubmitButton look="danger" waiting={waiting} onClick={ask} data-asks>
          {button}
        </SubmitButton>
      </span>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        confirmLabel={button}
        onConfirm={() => anchor.current?.closest("form")?.requestSubmit()}
      >
        {children}
      </ConfirmDialog>
    </ActionForm>
  );
}
