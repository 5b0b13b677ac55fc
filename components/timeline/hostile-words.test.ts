import { isValidElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { messageWords } from "@/components/timeline/message-words";

/** Ten times what a message may hold: a way of reading that is not linear would not be done within the test's time. */
const long = 200_000;
const filled = (piece: string, length = long) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test.each([
  ["empty lines", `a${filled("\n")}b`],
  ["empty lines beside a mark", `*a*${filled("\n")}b`],
  ["spaces", `a${filled(" ")}b`],
  ["lines of spaces", filled("\n \n")],
  ["spaces before a line's end", filled(`a${" ".repeat(5000)}\n`)],
])("%s are read in one go", (_, text) => {
  expect(elementsIn(messageWords(text))).toBeLessThan(long);
});

test("a table's short rows are not filled up to hundreds of thousands of cells", () => {
  const columns = 180;
  const table = `${filled("a|", 2 * columns)}\n${filled("-|", 2 * columns)}\n${filled("a|\n", 1_100)}\n`;
  const message = filled(table, 20_000);
  expect(elementsIn(messageWords(message))).toBeLessThan(message.length);
});

test("a table that people would write is still one", () => {
  const rows = Array.from({ length: 60 }, (_, n) => `| ${n} | Bolt | 4.20 | 12 |`).join("\n");
  expect(elementsIn(messageWords(`| No | What | Price | Pieces |\n|---|---|---|---|\n${rows}`))).toBeGreaterThan(240);
});

function elementsIn(node: ReactNode): number {
  if (Array.isArray(node)) return node.reduce((sum, part) => sum + elementsIn(part), 0);
  if (!isValidElement<{ children?: ReactNode }>(node)) return 0;
  return 1 + elementsIn(node.props.children);
}
