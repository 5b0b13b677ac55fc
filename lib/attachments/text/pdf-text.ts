import { setImmediate as letOthersGo } from "node:timers/promises";
import { type Deadline, limits, stepsAtOnce } from "./limits";
import { type PdfFont, pdfFont } from "./pdf-font";
import { type Dict, isBytes, isName, isRef, isWord, Lexer, type Value } from "./pdf-lexer";
import { PdfObjects } from "./pdf-objects";

const mostPages = 200;
/** Drawings within drawings. */
const deepest = 4;

/** The words of a PDF's pages, where they are written as text in fonts that say what they mean; otherwise nothing. */
export async function textOfPdf(file: Buffer, until: Deadline): Promise<string> {
  const pdf = await PdfObjects.open(file, until);
  if (!pdf) return "";
  const fonts = new Map<Value, Promise<PdfFont>>();
  let text = "";
  for (const page of pagesOf(pdf)) {
    if (until.isOver() || text.length > limits.textBytes) break;
    const contents = pdf.get(page.contents);
    const parts = await Promise.all(
      (Array.isArray(contents) ? contents : [page.contents]).map((one) => pdf.stream(one)),
    );
    text += `${await drawnText({ pdf, fonts, until }, parts.join("\n"), page.resources, 0)} `;
  }
  return text;
}

type Page = { contents: Value | undefined; resources: Dict | undefined };

/** Through the tree of pages, each branch of which may hold what its pages share. */
function pagesOf(pdf: PdfObjects): Page[] {
  const pages: Page[] = [];
  const seen = new Set<Value>();
  const visit = (node: Value | undefined, shared: Dict | undefined) => {
    const dict = pdf.dict(node);
    const self = pdf.get(node);
    if (!dict || !self || seen.has(self) || pages.length >= mostPages) return;
    seen.add(self);
    const resources = pdf.dict(dict.get("Resources")) ?? shared;
    const kids = dict.get("Kids");
    if (kids) for (const kid of pdf.list(kids)) visit(kid, resources);
    else pages.push({ contents: dict.get("Contents"), resources });
  };
  visit(pdf.ofType("Catalog")?.get("Pages"), undefined);
  return pages;
}

type Reader = { pdf: PdfObjects; fonts: Map<Value, Promise<PdfFont>>; until: Deadline };

/** Follows the pen (§9.4): letters that stand apart, or on another line, are different words. */
async function drawnText(reader: Reader, content: string, resources: Dict | undefined, depth: number): Promise<string> {
  const { until } = reader;
  const lexer = new Lexer(content);
  let text = "";
  let font: PdfFont | null = null;
  let [size, leading, scale] = [1, 0, 1];
  let [lineX, lineY, x, endX, endY] = [0, 0, 0, 0, 0];
  let operands: Value[] = [];
  const at = (n: number) => (typeof operands[n] === "number" ? operands[n] : 0);
  const move = (right: number, down: number) => {
    lineX += right * scale;
    lineY += down * scale;
    x = lineX;
  };
  const show = (bytes: string) => {
    if (!font) return;
    const em = Math.abs(size * scale) || 1;
    if (Math.abs(lineY - endY) > em / 4 || x - endX > em / 6 || endX - x > em) text += " ";
    for (let n = 0; n + font.codeLength <= bytes.length; n += font.codeLength) {
      const code = font.codeLength === 2 ? bytes.charCodeAt(n) * 256 + bytes.charCodeAt(n + 1) : bytes.charCodeAt(n);
      text += font.read(code);
      x += (font.width(code) / 1000) * size * scale;
    }
    [endX, endY] = [x, lineY];
  };
  for (let one = lexer.next(), steps = 1; one !== undefined; one = lexer.next(), steps++) {
    if (steps % stepsAtOnce === 0) await letOthersGo();
    if (!isWord(one)) {
      operands.push(one);
      continue;
    }
    const first = operands[0];
    if (one.word === "BT") [lineX, lineY, x, scale] = [0, 0, 0, 1];
    else if (one.word === "Tf") [font, size] = [await fontNamed(reader, resources, first), at(1)];
    else if (one.word === "Tm") [scale, lineX, x, lineY] = [at(0) || Math.abs(at(1)) || 1, at(4), at(4), at(5)];
    else if (one.word === "TL") leading = at(0);
    else if (one.word === "Td") move(at(0), at(1));
    else if (one.word === "TD") {
      leading = -at(1);
      move(at(0), at(1));
    } else if (one.word === "T*") move(0, -leading);
    else if (one.word === "Tj" && isBytes(first)) show(first.bytes);
    else if (one.word === "'" || one.word === '"') {
      const line = operands.at(-1);
      move(0, -leading);
      if (isBytes(line)) show(line.bytes);
    } else if (one.word === "TJ" && Array.isArray(first)) {
      for (const piece of first) {
        if (typeof piece === "number") x -= (piece / 1000) * size * scale;
        else if (isBytes(piece)) show(piece.bytes);
      }
    } else if (one.word === "Do" && isName(first) && depth < deepest) {
      text += ` ${await textOfDrawing(reader, first.name, resources, depth)} `;
    } else if (one.word === "ID") lexer.at = Math.max(lexer.at, content.indexOf("EI", lexer.at));
    operands = [];
    if (text.length > limits.textBytes || until.isOver()) break;
  }
  return text;
}

/** A drawing that is used like a stamp; pictures hold no text. */
async function textOfDrawing(
  reader: Reader,
  name: string,
  resources: Dict | undefined,
  depth: number,
): Promise<string> {
  const { pdf } = reader;
  const drawing = pdf.dict(resources?.get("XObject"))?.get(name);
  const kind = pdf.dict(drawing)?.get("Subtype");
  if (!isName(kind) || kind.name !== "Form") return "";
  const own = pdf.dict(pdf.dict(drawing)?.get("Resources")) ?? resources;
  return drawnText(reader, await pdf.stream(drawing), own, depth + 1);
}

function fontNamed(
  { pdf, fonts }: Reader,
  resources: Dict | undefined,
  name: Value | undefined,
): Promise<PdfFont> | null {
  const font = isName(name) ? pdf.dict(resources?.get("Font"))?.get(name.name) : undefined;
  if (font === undefined) return null;
  const key = isRef(font) ? (pdf.get(font) ?? font) : font;
  const known = fonts.get(key) ?? pdfFont(pdf, font);
  fonts.set(key, known);
  return known;
}
