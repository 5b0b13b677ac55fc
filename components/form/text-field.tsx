"use client";

import type { ComponentProps } from "react";
import { useField } from "@/components/form/use-field";
import { Field, type FieldWords } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = Omit<FieldWords, "error"> & Omit<ComponentProps<"input">, "name" | "value"> & { name: string };

export function TextField({ name, label, hint, optional, hideLabel, defaultValue, ...input }: Props) {
  const { error, control } = useField(name, defaultValue);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(links) => <Input {...input} {...links} {...control} />}
    </Field>
  );
}
