/** Where a keyset page ended: the sort values of its last row and its id, as one word for the URL. */
export function writeCursor(values: (number | string | Date)[]): string {
  const plain = values.map((value) => (value instanceof Date ? value.getTime() : value));
  return Buffer.from(JSON.stringify(plain)).toString("base64url");
}

/** The values again, or null for a cursor that is not ours: the list then starts at its beginning. */
export function readCursor(cursor: string | undefined, length: number): (number | string)[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (!Array.isArray(values) || values.length !== length) return null;
    return values.every((value) => typeof value === "string" || Number.isSafeInteger(value)) ? values : null;
  } catch {
    return null;
  }
}
