"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Question, useQuestion } from "@/components/ui/question";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props<T> = {
  action: Action<T>;
  /** What is sent along, such as the id of what is deleted. */
  fields?: Record<string, string | number>;
  button: string;
  waiting: string;
  title: string;
  className?: string;
  /** What will happen. */
  children: ReactNode;
};

/** One button for what can't be undone: it asks first. */
export function ConfirmForm<T>({
  action,
  fields = {},
  button,
  waiting,
  title,
  className = "flex flex-col items-start gap-3",
  children,
}: Props<T>) {
  const { asks, asked } = useQuestion();
  return (
    <ActionForm action={action} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="danger" waiting={waiting} {...asks}>
        {button}
      </SubmitButton>
      <Question asked={asked} title={title} yes={button}>
        {children}
      </Question>
    </ActionForm>
  );
}
