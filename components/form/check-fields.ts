import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { $ZodType } from "zod/v4/core";

export type FormSchema = $ZodType<unknown, FieldValues>;

/**
 * Judges only what the person can see: hidden fields and files are the server's to judge, or the form could never be sent.
 * A form without a schema is judged too, and found right: what the server said of the last try must not stand in the
 * way of the next, and react-hook-form takes that back by itself for its own fields alone.
 */
export function checkFields(schema: FormSchema | undefined): Resolver {
  if (!schema) return (values) => ({ values, errors: {} });
  const check = zodResolver(schema);
  return async (values, context, options) => {
    const { errors } = await check(values, context, options);
    const seen: FieldErrors = {};
    for (const name of Object.keys(errors)) if (name in options.fields) seen[name] = errors[name];
    return Object.keys(seen).length > 0 ? { values: {}, errors: seen } : { values, errors: {} };
  };
}
