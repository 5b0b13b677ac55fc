import { isBytes, isName, isWord, Lexer, type Value } from "./pdf-lexer";
import type { PdfObjects } from "./pdf-objects";

/** How a font's codes read, and how wide they are in thousandths of its size. */
export type PdfFont = { codeLength: 1 | 2; read(code: number): string; width(code: number): number };

const mostCodes = 70_000;
const longestMap = 1_000_000;

/** A font that doesn't say what its codes mean reads as nothing. */
export async function pdfFont(pdf: PdfObjects, font: Value | undefined): Promise<PdfFont> {
  const dict = pdf.dict(font);
  const unicode = meaningsIn(await pdf.stream(dict?.get("ToUnicode")));
  const type = pdf.get(dict?.get("Subtype"));
  if (isName(type) && type.name === "Type0") {
    const descendant = pdf.dict(pdf.list(dict?.get("DescendantFonts"))[0]);
    const widths = wideWidths(pdf, pdf.list(descendant?.get("W")));
    const usual = pdf.number(descendant?.get("DW")) ?? 1000;
    return { codeLength: 2, read: (code) => unicode.get(code) ?? "", width: (code) => widths.get(code) ?? usual };
  }
  const first = pdf.number(dict?.get("FirstChar")) ?? 0;
  const widths = pdf.list(dict?.get("Widths"));
  const letters = simpleLetters(pdf, dict?.get("Encoding"));
  return {
    codeLength: 1,
    read: (code) => unicode.get(code) ?? letters[code] ?? "",
    width: (code) => pdf.number(widths[code - first]) ?? 500,
  };
}

/** A ToUnicode map (§9.10.3): codes on the left, UTF-16 on the right. */
function meaningsIn(text: string): Map<number, string> {
  const meanings = new Map<number, string>();
  const lexer = new Lexer(text.slice(0, longestMap));
  let values: Value[] = [];
  for (let one = lexer.next(); one !== undefined && meanings.size < mostCodes; one = lexer.next()) {
    if (!isWord(one)) {
      values.push(one);
      continue;
    }
    if (one.word === "endbfchar") inGroups(values, 2, ([code, to]) => setRange(meanings, code, code, to));
    if (one.word === "endbfrange") inGroups(values, 3, ([from, until, to]) => setRange(meanings, from, until, to));
    values = [];
  }
  return meanings;
}

function inGroups(values: Value[], size: number, each: (group: Value[]) => void): void {
  for (let n = 0; n + size <= values.length; n += size) each(values.slice(n, n + size));
}

function setRange(meanings: Map<number, string>, from?: Value, until?: Value, to?: Value): void {
  if (!isBytes(from) || !isBytes(until)) return;
  const first = codeOf(from.bytes);
  for (let code = first; code <= Math.min(codeOf(until.bytes), first + 65_535) && meanings.size < mostCodes; code++) {
    const meant = Array.isArray(to) ? to[code - first] : to;
    if (!isBytes(meant)) return;
    const letters = utf16(meant.bytes);
    const last = letters.codePointAt(letters.length - 1) ?? 0;
    meanings.set(code, Array.isArray(to) ? letters : letters.slice(0, -1) + String.fromCodePoint(last + code - first));
  }
}

const codeOf = (bytes: string) => [...bytes].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0);
const utf16 = (bytes: string) => new TextDecoder("utf-16be").decode(Buffer.from(bytes, "latin1"));

/** `[first [w w …]]` or `[first last w]` (§9.7.4.3). */
function wideWidths(pdf: PdfObjects, list: Value[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let n = 0; n + 1 < list.length && widths.size < mostCodes; ) {
    const first = pdf.number(list[n]) ?? 0;
    const each = pdf.get(list[n + 1]);
    if (Array.isArray(each)) {
      for (const [at, width] of each.entries()) widths.set(first + at, pdf.number(width) ?? 1000);
      n += 2;
      continue;
    }
    const last = Math.min(typeof each === "number" ? each : first, first + 65_535);
    for (let code = first; code <= last; code++) widths.set(code, pdf.number(list[n + 2]) ?? 1000);
    n += 3;
  }
  return widths;
}

/** The alphabets of simple fonts agree on what words are made of; differences are given by the letters' names. */
function simpleLetters(pdf: PdfObjects, encoding: Value | undefined): string[] {
  const given = pdf.get(encoding);
  const dict = pdf.dict(encoding);
  const base = isName(given) ? given : pdf.get(dict?.get("BaseEncoding"));
  const alphabet = isName(base) && base.name === "MacRomanEncoding" ? "macintosh" : "windows-1252";
  const letters = [...new TextDecoder(alphabet).decode(Uint8Array.from({ length: 256 }, (_, code) => code))];
  let code = 0;
  for (const one of pdf.list(dict?.get("Differences"))) {
    if (typeof one === "number") code = one;
    else if (isName(one) && code < 256) letters[code++] = letterNamed(one.name);
  }
  return letters;
}

const names: Record<string, string> = Object.fromEntries(
  "space= period=. comma=, colon=: semicolon=; hyphen=- slash=/ at=@ numbersign=# percent=% ampersand=& parenleft=( parenright=) plus=+ underscore=_ quoteright=’ quoteleft=‘ quotedblleft=“ quotedblright=” endash=– emdash=— zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 germandbls=ß ae=æ AE=Æ oslash=ø Oslash=Ø fi=fi fl=fl ff=ff ffi=ffi ffl=ffl Euro=€ dotlessi=ı"
    .split(" ")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1) || " "]),
);
const accents: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  circumflex: "\u0302",
  dieresis: "\u0308",
  tilde: "\u0303",
  cedilla: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
  ogonek: "\u0328",
};

/** "eacute", "uni00E9", "A": what no list knows has no letter. */
function letterNamed(name: string): string {
  const known = names[name];
  if (known) return known;
  const code = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(name)?.[1];
  if (code) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
  if (name.length === 1) return name;
  const accent = accents[name.slice(1)];
  return accent ? (name.charAt(0) + accent).normalize("NFC") : "";
}
