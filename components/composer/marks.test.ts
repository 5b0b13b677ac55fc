import { expect, it } from "vitest";
import { type Mark, withMark } from "./marks";

/** The selection stands between brackets: ⟦so⟧. */
it.each<[string, Mark, string]>([
  ["try ⟦door 4⟧ now", "bold", "try **⟦door 4⟧** now"],
  ["try **⟦door 4⟧** now", "bold", "try ⟦door 4⟧ now"],
  ["⟦⟧", "bold", "**⟦⟧**"],
  ["a ⟦word⟧", "italic", "a _⟦word⟧_"],
  ["see ⟦the guide⟧.", "link", "see [the guide](⟦https://⟧)."],
  ["see ⟦⟧", "link", "see [words](⟦https://⟧)"],
  ["code ⟦E-17⟧", "code", "code `⟦E-17⟧`"],
  ["⟦one\ntwo⟧", "code", "```\n⟦one\ntwo⟧\n```"],
  ["⟦one\ntwo⟧", "list", "⟦- one\n- two⟧"],
  ["⟦- one\n- two⟧", "list", "⟦one\ntwo⟧"],
  ["first\nse⟦⟧cond\nthird", "list", "first\n- second⟦⟧\nthird"],
  ["he said ⟦⟧", "quote", "> he said ⟦⟧"],
  ["⟦⟧", "list", "- ⟦⟧"],
])("%s, %s → %s", (before, mark, after) => {
  const start = before.indexOf("⟦");
  const text = before.replace("⟦", "").replace("⟧", "");
  const marked = withMark({ text, start, end: before.indexOf("⟧") - 1 }, mark);
  const shown = `${marked.text.slice(0, marked.start)}⟦${marked.text.slice(marked.start, marked.end)}⟧${marked.text.slice(marked.end)}`;
  expect(shown).toBe(after);
});
