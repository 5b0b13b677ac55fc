"use client";

import { useFormState } from "@/components/form/form-state";

type Plain = string | number | readonly string[] | undefined;

/** Ties one control to its form: name, words, and what was typed before a refusal. */
export function useField(name: string, defaultValue?: Plain) {
  const form = useFormState();
  const typed = form.typedIn(name);
  return {
    error: form.errorOf(name),
    control: { ...form.register(name), defaultValue: typed ?? defaultValue },
  };
}
