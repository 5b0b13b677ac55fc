import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { $ZodType } from "zod/v4/core";

export type FormSchema = $ZodType<unknown, FieldValues>;

/** Judges only what the person can see: hidden fields and files are the server's to judge, or the form could never be sent. */
export function checkFields(schema: FormSchema | undefined): Resolver | undefined {
  if (!schema) return undefined;
  const check = zodResolver(schema);
  return async (values, context, options) => {
    const { errors } = await check(values, context, options);
    const seen: FieldErrors = {};
    for (const name of Object.keys(errors)) if (name in options.fields) seen[name] = errors[name];
    return Object.keys(seen).length > 0 ? { values: {}, errors: seen } : { values, errors: {} };
  };
}
