"use client";

import type { ComponentProps } from "react";
import { useField } from "@/components/form/use-field";

type Props = Omit<ComponentProps<"textarea">, "name" | "value"> & {
  /** "Reply" or "Internal comment". */
  label: string;
  name?: string;
};

/** The composer's text area; stands in an <ActionForm>, whose alert says what is wrong with it. */
export function ComposerText({ label, name = "content", defaultValue, rows = 2, ...area }: Props) {
  const { error, control } = useField(name, defaultValue);
  return (
    <textarea
      className="composer-text"
      aria-label={label}
      aria-invalid={error ? true : undefined}
      rows={rows}
      {...area}
      {...control}
    />
  );
}
