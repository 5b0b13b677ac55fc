// Markdown's marks around what is selected: pure, so that each can be tested without a browser.

export const marks = ["bold", "italic", "list", "link", "code", "quote"] as const;
export type Mark = (typeof marks)[number];

export type Selected = { text: string; start: number; end: number };

/** The text with the mark, and what is selected then: pressed twice, a mark is gone again. */
export function withMark({ text, start, end }: Selected, mark: Mark): Selected {
  if (mark === "bold") return around({ text, start, end }, "**");
  if (mark === "italic") return around({ text, start, end }, "_");
  if (mark === "code")
    return text.slice(start, end).includes("\n") ? fenced({ text, start, end }) : around({ text, start, end }, "`");
  if (mark === "link") return linked({ text, start, end });
  return before({ text, start, end }, mark === "list" ? "- " : "> ");
}

function around({ text, start, end }: Selected, sign: string): Selected {
  const inside = text.slice(start, end);
  const long = sign.length;
  if (text.slice(start - long, start) === sign && text.slice(end, end + long) === sign && start >= long)
    return {
      text: text.slice(0, start - long) + inside + text.slice(end + long),
      start: start - long,
      end: end - long,
    };
  return { text: text.slice(0, start) + sign + inside + sign + text.slice(end), start: start + long, end: end + long };
}

/** The address is selected, to be pasted over. */
function linked({ text, start, end }: Selected): Selected {
  const words = text.slice(start, end) || "words";
  const at = start + words.length + 3;
  return {
    text: `${text.slice(0, start)}[${words}](https://)${text.slice(end)}`,
    start: at,
    end: at + "https://".length,
  };
}

function fenced({ text, start, end }: Selected): Selected {
  const block = `\`\`\`\n${text.slice(start, end)}\n\`\`\``;
  return { text: text.slice(0, start) + block + text.slice(end), start: start + 4, end: end + 4 };
}

/** At the beginning of every line that is touched. */
function before({ text, start, end }: Selected, sign: string): Selected {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const isMarked = lines.every((line) => line.startsWith(sign));
  const marked = lines.map((line) => (isMarked ? line.slice(sign.length) : sign + line)).join("\n");
  const last = from + marked.length;
  return { text: text.slice(0, from) + marked + text.slice(to), start: lines.length > 1 ? from : last, end: last };
}
