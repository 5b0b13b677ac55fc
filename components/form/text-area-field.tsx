"use client";

import type { ComponentProps } from "react";
import { useField } from "@/components/form/use-field";
import { Field, type FieldWords } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = Omit<FieldWords, "error"> & Omit<ComponentProps<"textarea">, "name" | "value"> & { name: string };

export function TextAreaField({ name, label, hint, optional, hideLabel, defaultValue, ...area }: Props) {
  const { error, control } = useField(name, defaultValue);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(links) => <Textarea {...area} {...links} {...control} />}
    </Field>
  );
}
