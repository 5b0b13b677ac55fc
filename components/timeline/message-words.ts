/** The little Markdown that messages may use, as elements: no string ever becomes HTML. Pictures and titles stay words. */
import MarkdownIt, { type Token } from "markdown-it";
import { createElement, Fragment, type ReactNode } from "react";

/** `say` is how plain words are shown, where they are more than words. */
export function messageWords(text: string, say: Say = asTheyAre): ReactNode {
  return mayBeMarkdown.test(text) ? elements(parsed(text), say) : paragraphs(text, say);
}

export type Say = (words: string) => ReactNode;

const asTheyAre: Say = (words) => words;

/** A mark, a link, or the beginning of a list, a rule or indented code. Most messages have none and cost little. */
const mayBeMarkdown = /[*_`~<>[\]\\|&@]|\/\/|mailto:|\t|^ {4}|^[^\S\n]*(?:[-+]|\d+[.)])(?:\s|$)|^[^\S\n]*-[ -]*-/im;

function paragraphs(text: string, say: Say): ReactNode {
  const parts = text.split(/\n(?: *\n)+/).filter((part) => part.trim());
  return createElement(Fragment, null, ...parts.map((part) => createElement("p", null, ...lines(part, say))));
}

function lines(part: string, say: Say): ReactNode[] {
  const words: ReactNode[] = [];
  for (const line of part.trim().split("\n")) {
    if (words.length > 0) words.push(createElement("br"));
    words.push(say(line.trim()));
  }
  return words;
}

function makeMarkdown() {
  const made = new MarkdownIt({ html: false, linkify: true, breaks: true });
  made.disable(["image", "heading", "lheading", "reference"]);
  // "readme.md" and "report.zip" are files, not addresses.
  made.linkify.set({ fuzzyLink: false, fuzzyIP: false });
  made.validateLink = (url) => /^(https?:\/\/|mailto:|tel:)/i.test(url.trim());
  return made;
}

const markdown = makeMarkdown();
const withoutTables = makeMarkdown().disable("table");

/** Short rows are filled up to the width of a table's head, so a few letters could ask for a million cells. */
const mostCells = 2_000;

function parsed(text: string): Token[] {
  return (mayHoldCells(text) > mostCells ? withoutTables : markdown).parse(text, {});
}

function mayHoldCells(text: string): number {
  if (!text.includes("|")) return 0;
  const rows = text.split("\n");
  return rows.length * Math.max(...rows.map((row) => row.split("|").length));
}

const blocks = ["p", "strong", "em", "s", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td"];

/** markdown-it gives a flat list of openings and closings. */
function elements(tokens: Token[], say: Say): ReactNode {
  const open: { token: Token | null; inside: ReactNode[] }[] = [{ token: null, inside: [] }];
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ token, inside: [] });
      continue;
    }
    // Words of a link are one link.
    const isLinked = open.some((part) => part.token?.tag === "a");
    const done = token.nesting === 0 ? leaf(token, isLinked ? asTheyAre : say) : closed(open.pop());
    open.at(-1)?.inside.push(done);
  }
  return createElement(Fragment, null, ...(open[0]?.inside ?? []));
}

function closed(part?: { token: Token | null; inside: ReactNode[] }): ReactNode {
  const { token, inside = [] } = part ?? {};
  if (token?.tag === "a") {
    const link = { href: token.attrGet("href") ?? "", target: "_blank", rel: "noopener nofollow ugc" };
    return createElement("a", link, ...inside);
  }
  if (!token || token.hidden || !blocks.includes(token.tag)) return createElement(Fragment, null, ...inside);
  const start = token.tag === "ol" ? token.attrGet("start") : null;
  // An undefined prop would still be sent to the browser by its name.
  return createElement(token.tag, start ? { start: Number(start) } : null, ...inside);
}

function leaf(token: Token, say: Say): ReactNode {
  switch (token.type) {
    case "inline":
      return elements(token.children ?? [], say);
    case "softbreak":
    case "hardbreak":
      return createElement("br");
    case "hr":
      return createElement("hr");
    case "code_inline":
      return createElement("code", null, token.content);
    case "fence":
    case "code_block":
      return createElement("pre", { tabIndex: 0 }, createElement("code", null, token.content));
    default:
      return say(token.content);
  }
}
