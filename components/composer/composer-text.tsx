"use client";

import { type ComponentProps, useId } from "react";
import { useField } from "@/components/form/use-field";
import { FieldError } from "@/components/ui/field";

type Props = Omit<ComponentProps<"textarea">, "name" | "value"> & {
  /** "Reply" or "Internal comment". */ label: string;
  name?: string;
};

/** The composer's text area; stands in an <ActionForm>. */
export function ComposerText({ label, name = "content", defaultValue, rows = 2, ...area }: Props) {
  const id = useId();
  const { error, control } = useField(name, defaultValue);
  return (
    <>
      <textarea
        className="composer-text"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
        rows={rows}
        {...area}
        {...control}
      />
      {error && (
        <div className="composer-words">
          <FieldError id={id}>{error}</FieldError>
        </div>
      )}
    </>
  );
}
