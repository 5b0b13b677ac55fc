"use client";

import { useField } from "@/components/form/use-field";
import { Field, type FieldWords } from "@/components/ui/field";
import { Select, type SelectProps } from "@/components/ui/select";

type Props = Omit<FieldWords, "error"> & Omit<SelectProps, "name" | "value"> & { name: string };

export function SelectField({ name, label, hint, optional, hideLabel, defaultValue, children, ...select }: Props) {
  const { error, control } = useField(name, defaultValue);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(links) => (
        <Select {...select} {...links} {...control}>
          {children}
        </Select>
      )}
    </Field>
  );
}
