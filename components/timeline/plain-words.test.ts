import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { messageWords } from "@/components/timeline/message-words";

/** The same rules without our short way for plain words. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
markdown.disable(["image", "heading", "lheading", "reference"]);
markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false });

const pieces =
  "a|Hi|ü| |  |    |\t|\n|\n\n|-|+|1.|2)|=|:|.|!|%|#|## x|---|- -|- one|http:|HTTP://a.de|www.a.de|x.y|mailto:a|'|\"".split(
    "|",
  );

it("plain words come out as Markdown would have them", async () => {
  const texts = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
    .map((some) => some.join("").trim());
  await fc.assert(
    fc.property(texts, (text) => {
      expect(tidy(renderToStaticMarkup(messageWords(text)))).toBe(tidy(markdown.render(text)));
    }),
    { numRuns: 500 },
  );
});

/** React and markdown-it write the same elements a little differently; our links say more. */
function tidy(html: string): string {
  return html
    .replaceAll("\n", "")
    .replaceAll("<br>", "<br/>")
    .replaceAll("<hr>", "<hr/>")
    .replaceAll("&#x27;", "'")
    .replaceAll(' target="_blank" rel="noopener nofollow ugc"', "")
    .replaceAll(' tabindex="0"', "");
}
