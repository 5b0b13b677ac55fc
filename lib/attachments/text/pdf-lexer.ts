// PDF's own words (ISO 32000-1 §7.2–7.3): the same in a file's objects and in a page's drawing commands.

export type Dict = Map<string, Value>;
export type Value =
  | number
  | { word: string }
  | { name: string }
  /** One character a byte. */
  | { bytes: string }
  | { ref: number }
  | { dict: Dict }
  | Value[];

const gap = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hex = /<([0-9A-Fa-f\s]*)>/y;
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const literalPart = /[^()\\]+|\\(?:[0-7]{1,3}|\r\n|[\s\S])|[()]/y;

const deepest = 40;

export class Lexer {
  constructor(
    private readonly text: string,
    public at = 0,
  ) {}

  /** Undefined at the end. A closing bracket without its opening one comes as a word. */
  next(depth = 0): Value | undefined {
    this.take(gap);
    const found = this.take(reference)?.[1];
    if (found) return { ref: Number(found) };
    const digits = this.take(number)?.[0];
    if (digits) return Number(digits);
    const named = this.take(name);
    if (named) return { name: (named[1] ?? "").replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code) => letter(code)) };
    const packed = this.take(hex)?.[1];
    if (packed !== undefined)
      return { bytes: packed.replaceAll(/\s/g, "").replaceAll(/..?/g, (two) => letter(two.padEnd(2, "0"))) };
    const plain = this.take(word)?.[0];
    if (plain) return { word: plain };
    if (this.skip("(")) return { bytes: this.literal() };
    if (depth > deepest) return undefined;
    if (this.skip("<<")) return { dict: this.dict(depth) };
    if (this.skip("[")) return this.until("]", depth);
    const other = this.skip(">>") ? ">>" : this.text.charAt(this.at++);
    return other ? { word: other } : undefined;
  }

  private dict(depth: number): Dict {
    const values = this.until(">>", depth);
    const dict: Dict = new Map();
    for (let n = 0; n + 1 < values.length; n += 2) {
      const key = values[n];
      const value = values[n + 1];
      if (isName(key) && value !== undefined) dict.set(key.name, value);
    }
    return dict;
  }

  private until(end: string, depth: number): Value[] {
    const values: Value[] = [];
    for (let one = this.next(depth + 1); one !== undefined; one = this.next(depth + 1)) {
      if (isWord(one) && one.word === end) break;
      values.push(one);
    }
    return values;
  }

  private literal(): string {
    let bytes = "";
    for (let open = 1; open > 0; ) {
      const part = this.take(literalPart)?.[0];
      if (part === undefined) break;
      if (part === "(") open += 1;
      if (part === ")") open -= 1;
      if (open > 0) bytes += part.startsWith("\\") ? escaped(part.slice(1)) : part;
    }
    return bytes;
  }

  private skip(start: string): boolean {
    if (!this.text.startsWith(start, this.at)) return false;
    this.at += start.length;
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}

export const isName = (value: Value | undefined): value is { name: string } =>
  typeof value === "object" && "name" in value;
export const isWord = (value: Value | undefined): value is { word: string } =>
  typeof value === "object" && "word" in value;
export const isBytes = (value: Value | undefined): value is { bytes: string } =>
  typeof value === "object" && "bytes" in value;
export const isRef = (value: Value | undefined): value is { ref: number } =>
  typeof value === "object" && "ref" in value;

const letter = (code: string) => String.fromCharCode(Number.parseInt(code, 16));
const marks: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "", "\r": "", "\r\n": "" };

function escaped(mark: string): string {
  return /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8) & 255) : (marks[mark] ?? mark);
}
