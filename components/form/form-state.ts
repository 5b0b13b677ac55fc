"use client";

import { createContext, type RefObject, useContext } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { OnItsWay } from "@/components/form/on-its-way";
import type { Review } from "@/lib/result";

/** What a field needs to know of the form it stands in. */
export type FormState = {
  pending: boolean;
  /** Which SubmitButton sent it. */
  sentBy: string | undefined;
  /** What is on its way; still there while the form is emptied of it. */
  onItsWay: RefObject<OnItsWay | null>;
  errorOf: (name: string) => string | undefined;
  /** What was typed before the server refused it (forms sent before JavaScript). */
  typedIn: (name: string) => string | string[] | undefined;
  /** What the server asks to be looked at before it sends this. */
  review: Review | undefined;
  /** Back to writing: the refusal has been read. */
  dismiss: () => void;
  register: (name: string) => UseFormRegisterReturn;
};

export const FormContext = createContext<FormState | null>(null);

export function useFormState(): FormState {
  const state = useContext(FormContext);
  if (!state) throw new Error("A form field stands outside an <ActionForm>.");
  return state;
}

/** Whether the form around is on its way and which button sent it; outside of an ActionForm it never is. */
export function usePending(): Pick<FormState, "pending" | "sentBy"> {
  return useContext(FormContext) ?? { pending: false, sentBy: undefined };
}
