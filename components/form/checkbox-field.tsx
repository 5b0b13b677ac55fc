"use client";

import { useFormState } from "@/components/form/form-state";
import { Checkbox, type CheckboxProps } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";

type Props = Omit<CheckboxProps, "name" | "checked" | "value"> & { name: string; value?: string };

/** Sends `value` ("on") when ticked and nothing when not. Only the server judges it. */
export function CheckboxField({ name, defaultChecked, value = "on", ...rest }: Props) {
  const { errorOf, typedIn } = useFormState();
  const typed = typedIn(name);
  const error = errorOf(name);
  return (
    <div className="flex flex-col gap-1.5">
      <Checkbox
        name={name}
        value={value}
        defaultChecked={typed === undefined ? defaultChecked : [typed].flat().includes(value)}
        {...rest}
      />
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}
