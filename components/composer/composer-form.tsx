"use client";

import type { ReactNode } from "react";
import { ComposerFields, type ComposerFieldsProps } from "@/components/composer/composer-fields";
import { ActionForm } from "@/components/form/action-form";
import type { Action } from "@/lib/result";

export type ComposerFormProps<T> = Omit<
  ComposerFieldsProps,
  "mode" | "label" | "placeholder" | "triggers" | "children"
> & {
  action: Action<T>;
  idempotencyKey: string;
};

type Props<T> = ComposerFormProps<T> &
  Pick<ComposerFieldsProps, "mode" | "label" | "placeholder" | "triggers"> & {
    onDone: (value: T) => void;
    /** The buttons that send it. */
    children: ReactNode;
  };

/** One of the composer's two forms: its own text, its own files, its own verb. */
export function ComposerForm<T>({ action, idempotencyKey, onDone, ...fields }: Props<T>) {
  return (
    <ActionForm action={action} idempotencyKey={idempotencyKey} onDone={onDone} className="composer-form">
      <ComposerFields {...fields} />
    </ActionForm>
  );
}
