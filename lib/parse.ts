import type * as z from "zod/mini";
import { Refusal } from "@/lib/refusal";

/** Parses once, at the edge; what does not fit is refused with words per field. */
export function parse<S extends z.ZodMiniType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "form");
    fields[field] ??= issue.code === "unrecognized_keys" ? "This form sent something we don't know." : issue.message;
  }
  const words = Object.values(fields);
  throw new Refusal("invalid", words.length === 1 ? (words[0] ?? "") : "Please look at the marked fields.", { fields });
}
