/** Where a keyset page ended: the sort values of its last row and its id, as one word for the URL. */
export function writeCursor(values: (number | string | Date)[]): string {
  const plain = values.map((value) => (value instanceof Date ? value.getTime() : value));
  return Buffer.from(JSON.stringify(plain)).toString("base64url");
}

/** What stands at one place of a cursor: a time, an id, or one of these words. */
export type CursorPart = "time" | "id" | readonly string[];

/** The values again, or null for a cursor that is not ours: the list then starts at its beginning. */
export function readCursor(cursor: string | undefined, parts: CursorPart[]): (number | string)[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (!Array.isArray(values) || values.length !== parts.length) return null;
    return parts.every((part, n) => fits(values[n], part)) ? values : null;
  } catch {
    return null;
  }
}

/** Milliseconds; neither PostgreSQL nor a cursor of ours writes later years in the same way. */
const endOfYear9999 = 253_402_300_799_999;

function fits(value: unknown, part: CursorPart): boolean {
  if (typeof part !== "string") return typeof value === "string" && part.includes(value);
  return Number.isSafeInteger(value) && Number(value) >= 0 && (part === "id" || Number(value) <= endOfYear9999);
}
