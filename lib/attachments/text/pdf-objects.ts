import { setImmediate as letOthersGo } from "node:timers/promises";
import { promisify } from "node:util";
import { constants, inflate } from "node:zlib";
import { type Deadline, limits, stepsAtOnce } from "./limits";
import { type Dict, isName, isRef, Lexer, type Value } from "./pdf-lexer";

const unzip = promisify(inflate);
const mostObjects = 50_000;

type Stored = { value: Value; stream?: string };

/** A PDF's numbered objects. The table at its end is not needed: each object says its number, and the last one counts. */
export class PdfObjects {
  private readonly stored = new Map<number, Stored>();
  private unpackedBytes = 0;

  private constructor(private readonly until: Deadline) {}

  /** Null when it is locked with a password. */
  static async open(file: Buffer, until: Deadline): Promise<PdfObjects | null> {
    const text = file.toString("latin1");
    if (/\/Encrypt[\s/<\d]/.test(text)) return null;
    const objects = new PdfObjects(until);
    await objects.readAll(text);
    for (const { value, stream } of [...objects.stored.values()]) {
      if (stream && nameIn(value, "Type") === "ObjStm") await objects.readPacked(value, stream);
    }
    return objects;
  }

  get(value: Value | undefined): Value | undefined {
    return isRef(value) ? this.stored.get(value.ref)?.value : value;
  }

  dict(value: Value | undefined): Dict | undefined {
    const found = this.get(value);
    return typeof found === "object" && "dict" in found ? found.dict : undefined;
  }

  list(value: Value | undefined): Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : [];
  }

  number(value: Value | undefined): number | undefined {
    const found = this.get(value);
    return typeof found === "number" ? found : undefined;
  }

  /** The first dictionary of this type. */
  ofType(type: string): Dict | undefined {
    for (const { value } of this.stored.values()) if (nameIn(value, "Type") === type) return this.dict(value);
    return undefined;
  }

  /** What a stream holds, one character a byte; nothing when it is packed in a way that text rarely is. */
  async stream(value: Value | undefined): Promise<string> {
    const stored = isRef(value) ? this.stored.get(value.ref) : undefined;
    return stored?.stream ? this.unpacked(stored.value, stored.stream) : "";
  }

  private async readAll(text: string): Promise<void> {
    const start = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj/g;
    for (let found = start.exec(text); found; found = start.exec(text)) {
      if (this.stored.size >= mostObjects || this.until.isOver()) return;
      if (this.stored.size % stepsAtOnce === stepsAtOnce - 1) await letOthersGo();
      const lexer = new Lexer(text, start.lastIndex);
      const value = lexer.next();
      if (value === undefined) return;
      start.lastIndex = lexer.at;
      const stream = streamAt(text, lexer.at, this.number(this.dict(value)?.get("Length")));
      if (stream) start.lastIndex = stream.end;
      this.stored.set(Number(found[1]), { value, ...(stream && { stream: text.slice(stream.from, stream.end) }) });
    }
  }

  /** Newer files pack their small objects together. */
  private async readPacked(value: Value, packed: string): Promise<void> {
    const text = await this.unpacked(value, packed);
    const first = this.number(this.dict(value)?.get("First")) ?? 0;
    const head = new Lexer(text.slice(0, first));
    for (let id = head.next(), at = head.next(); typeof id === "number" && typeof at === "number"; ) {
      const object = new Lexer(text, first + at).next();
      if (object !== undefined && !this.stored.has(id) && this.stored.size < mostObjects)
        this.stored.set(id, { value: object });
      [id, at] = [head.next(), head.next()];
    }
  }

  private async unpacked(value: Value, stream: string): Promise<string> {
    const dict = this.dict(value);
    const asked = this.get(dict?.get("Filter"));
    const filters = (Array.isArray(asked) ? asked : asked === undefined ? [] : [asked]).map((one) =>
      isName(one) ? one.name : "",
    );
    const room = limits.unpackedBytes - this.unpackedBytes;
    if (filters.length > 1 || room <= 0 || this.until.isOver()) return "";
    const text =
      filters.length === 0 ? stream.slice(0, room) : filters[0] === "FlateDecode" ? await inflated(stream, room) : "";
    this.unpackedBytes += text.length;
    return text;
  }
}

function nameIn(value: Value, key: string): string | undefined {
  const found = typeof value === "object" && "dict" in value ? value.dict.get(key) : undefined;
  return isName(found) ? found.name : undefined;
}

function streamAt(text: string, at: number, length: number | undefined): { from: number; end: number } | null {
  const begin = /[\0\t\n\f\r ]*stream\r?\n/y;
  begin.lastIndex = at;
  if (!begin.test(text)) return null;
  const from = begin.lastIndex;
  if (length !== undefined && /^\s*endstream/.test(text.slice(from + length, from + length + 12)))
    return { from, end: from + length };
  const end = text.indexOf("endstream", from);
  return { from, end: end < 0 ? text.length : end };
}

async function inflated(stream: string, room: number): Promise<string> {
  try {
    // What is cut short is read as far as it goes; what would unpack to more than there is room for is not read at all.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: room };
    return (await unzip(Buffer.from(stream, "latin1"), options)).toString("latin1");
  } catch {
    return "";
  }
}
