import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messageWords } from "@/components/timeline/message-words";
import { withTickets } from "@/components/timeline/with-tickets";

const html = (text: string) => renderToStaticMarkup(messageWords(text, withTickets([1042, 1043])));
const link = (number: number) => `<a data-soft="" href="/desk/tickets/${number}">#${number}</a>`;

test.each([
  ["see #1042.", `<p>see ${link(1042)}.</p>`],
  ["#1042 and (#1043)", `<p>${link(1042)} and (${link(1043)})</p>`],
  ["**as in #1042**\n#1043", `<p><strong>as in ${link(1042)}</strong><br/>${link(1043)}</p>`],
  ["no. #5, x#1042, a/#1042, #1042b, &#1042;", "<p>no. #5, x#1042, a/#1042, #1042b, В</p>"],
  ["`#1042`", "<p><code>#1042</code></p>"],
  ["invoice #483920", "<p>invoice #483920</p>"],
])("%j", (text, expected) => expect(html(text)).toBe(expected));

test("a link stays one link, and elsewhere numbers are words", () => {
  expect(html("[#1042](https://example.com)")).not.toContain("/desk/");
  expect(html("https://example.com/#1042")).not.toContain("/desk/");
  expect(renderToStaticMarkup(messageWords("see #1042"))).toBe("<p>see #1042</p>");
});
