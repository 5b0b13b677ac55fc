import type { Review } from "@/lib/result";

/** An expected "no": thrown by rules, turned into words by actions and into a status by routes. Anything else thrown is a bug. */
export type RefusalKind = keyof typeof statusOf;

/** What a machine is answered: the HTTP status of each refusal. */
export const statusOf = {
  malformed: 400,
  unauthenticated: 401,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  type: 415,
  invalid: 422,
  limited: 429,
  unavailable: 503,
} as const;

type Extra = {
  /** Words per form field. */
  fields?: Record<string, string>;
  /** Seconds until a limited person may try again. */
  retryAfter?: number;
  /** What to look at before deciding again. */
  review?: Review;
};

export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly fields: Record<string, string> | undefined;
  readonly retryAfter: number | undefined;
  readonly review: Review | undefined;

  constructor(kind: RefusalKind, message: string, extra: Extra = {}) {
    super(message);
    this.kind = kind;
    this.fields = extra.fields;
    this.retryAfter = extra.retryAfter;
    this.review = extra.review;
  }
}

/** Not yours and never existed give one answer. */
export function notFound(): Refusal {
  return new Refusal("not_found", "We couldn't find that.");
}

/** One field, with its words at the field and above the form. */
export function invalidField(field: string, words: string): Refusal {
  return new Refusal("invalid", words, { fields: { [field]: words } });
}
