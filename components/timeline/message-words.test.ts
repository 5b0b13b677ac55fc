import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { messageWords } from "@/components/timeline/message-words";

const html = (text: string) => renderToStaticMarkup(messageWords(text));
const link = (href: string, words = href) =>
  `<a href="${href}" target="_blank" rel="noopener nofollow ugc">${words}</a>`;

describe("what people write is shown", () => {
  test.each([
    ["two\nlines", "<p>two<br/>lines</p>"],
    ["**bold** and `code`", "<p><strong>bold</strong> and <code>code</code></p>"],
    ["- one\n- two", "<ul><li>one</li><li>two</li></ul>"],
    ["3. three\n4. four", '<ol start="3"><li>three</li><li>four</li></ol>'],
    ["> quoted\n\nanswer", "<blockquote><p>quoted</p></blockquote><p>answer</p>"],
    ["```\na < b\n```", '<pre tabindex="0"><code>a &lt; b\n</code></pre>'],
    ["# not a title", "<p># not a title</p>"],
    ["see readme.md and report.zip", "<p>see readme.md and report.zip</p>"],
    ["see https://example.com/a?b=1&c=2", `<p>see ${link("https://example.com/a?b=1&amp;c=2")}</p>`],
    ["[the page](https://example.com)", `<p>${link("https://example.com", "the page")}</p>`],
    ["ana@example.com", `<p>${link("mailto:ana@example.com", "ana@example.com")}</p>`],
    ["", ""],
  ])("%j", (text, expected) => expect(html(text)).toBe(expected));
});

describe("what could act is only words", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "**<b onclick=alert(1)>x</b>**",
    "`<script>alert(1)</script>`",
    "```html\n<script>alert(1)</script>\n```",
    '```"><script>alert(1)</script>\nx\n```',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x](//evil.example)",
    "[x](/admin/people)",
    "<javascript:alert(1)>",
    '[x](https://example.com "onmouseover=alert(1)")',
    '[x](https://example.com/"onmouseover="alert(1))',
    "![x](https://example.com/track.png)",
    "![x](data:image/png;base64,AAAA)",
    "[x]: javascript:alert(1)\n\n[x]",
    "https://example.com/<script>alert(1)</script>",
  ])("%j", (text) => {
    const shown = html(text);
    const allowed = "p a br strong em s code pre ul ol li blockquote hr".split(" ");
    const tags = [...shown.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = ""]) => tag);
    expect(tags.filter((tag) => !allowed.includes(tag))).toEqual([]);
    expect(shown).not.toMatch(/<[a-z]+[^>]*\s(on\w+|src|srcdoc|style)=/i);
    for (const [, href = ""] of shown.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
  });
});
