// The name a person gave a file is data: it is shown and sent back, never used as a path.

import { withoutTurns } from "@/lib/bidi";

const maxNameBytes = 255;
const control = /\p{Cc}/gu;

export function cleanFileName(given: string): string {
  const base = given.slice(Math.max(given.lastIndexOf("/"), given.lastIndexOf("\\")) + 1);
  const name = withoutTurns(wellFormed(base).replace(control, "")).normalize("NFC").trim();
  return shorten(name);
}

/** Cuts the stem, so that the extension that decides the type stays. */
function shorten(name: string): string {
  if (byteLength(name) <= maxNameBytes) return name;
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 && byteLength(name.slice(dot)) <= 32 ? name.slice(dot) : "";
  const room = maxNameBytes - byteLength(extension);
  let stem = "";
  let used = 0;
  for (const character of name.slice(0, name.length - extension.length)) {
    used += byteLength(character);
    if (used > room) break;
    stem += character;
  }
  return stem.trimEnd() + extension;
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
