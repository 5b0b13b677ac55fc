"use client";

import { type FormEvent, useId, useState } from "react";
import { TextField } from "@/components/form/text-field";

type Props = { name: string; label: string; known: string[]; defaultValue?: string; hint?: string };

/** Several tags after one another, with commas; the one being written is suggested. */
export function TagNamesField({ known, ...field }: Props) {
  const id = useId();
  const [before, setBefore] = useState<string[]>([]);
  const onInput = ({ currentTarget: { value } }: FormEvent<HTMLInputElement>) =>
    setBefore(
      value
        .split(",")
        .slice(0, -1)
        .map((name) => name.trim()),
    );
  const left = known.filter((name) => !before.some((one) => one.toLowerCase() === name.toLowerCase()));
  return (
    <>
      <TextField {...field} list={id} onInput={onInput} autoComplete="off" maxLength={1_000} />
      <datalist id={id}>
        {left.map((name) => (
          <option key={name} value={[...before, name].join(", ")} />
        ))}
      </datalist>
    </>
  );
}
