import { Refusal } from "@/lib/refusal";

/** PostgreSQL's and the driver's words for "not now": lock and statement time-outs, full disk, no connection, shutting down. */
const passing = new Set([
  "55P03",
  "57014",
  "40001",
  "40P01",
  "53100",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "57P05",
  "25P03",
  "08006",
  "08001",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);

/** Characters that no text of PostgreSQL's can hold, such as NUL, in a column or within JSON. */
const unkeepable = new Set(["22021", "22P05"]);

/** A passing fault becomes words and 503, a character that can't be kept 422; everything else is a bug and is thrown as it came. */
export function asRefusal(error: unknown): unknown {
  const code = codeOf(error) ?? "";
  if (passing.has(code))
    return new Refusal(
      "unavailable",
      "That didn't go through just now. Nothing was lost; please try again in a moment.",
    );
  if (unkeepable.has(code))
    return new Refusal("invalid", "There is a character in it that we can't keep. Please type it again.");
  return error;
}

/** The same for a read outside of commands and queries. */
export async function orRefusal<R>(read: Promise<R>): Promise<R> {
  return read.catch((error) => {
    throw asRefusal(error);
  });
}

/** The SQLSTATE or driver code; Drizzle wraps the driver's error as `cause`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? codeOf(error.cause) : undefined;
}

/** The unique constraint that refused, to turn into words at the right field. */
export function brokenConstraint(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("constraint_name" in error && typeof error.constraint_name === "string") return error.constraint_name;
  return "cause" in error ? brokenConstraint(error.cause) : undefined;
}
