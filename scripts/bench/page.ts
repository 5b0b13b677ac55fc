/** Reads a page as a browser first gets it: its bytes as sent, its scripts and its forms. */
import { request } from "node:http";
import { gunzipSync } from "node:zlib";

export type Page = { status: number; html: string; sent: number; location: string | undefined };
export type Form = Record<string, string>;

function get(port: number, path: string, cookie = ""): Promise<Page> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, "accept-encoding": "gzip", accept: "text/html" };
    const asked = request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        const body = Buffer.concat(chunks);
        const html = (response.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString();
        resolve({ status: response.statusCode ?? 0, html, sent: body.length, location: response.headers.location });
      });
    });
    asked.once("error", reject).end();
  });
}

/** The page at this address, or words on what came instead. */
export async function getPage(port: number, path: string, cookie = ""): Promise<Page> {
  const page = await get(port, path, cookie);
  if (page.status !== 200) throw new Error(`${path} answered ${page.status} ${page.location ?? ""}`);
  return page;
}

/** Bytes of the scripts a first visit loads, as sent; those for browsers without modules don't count. */
export async function scriptBytes(port: number, { html }: Page): Promise<number> {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(([tag]) => !/\bnomodule\b/i.test(tag));
  const files = new Set(tags.map(([, src]) => unescapeHtml(src ?? "")));
  const pages = await Promise.all([...files].map((file) => get(port, file)));
  return pages.reduce((sum, { sent }) => sum + sent, 0);
}

/** The fields of the form with this button, hidden ones too, as a browser without JavaScript would send them. */
export function formOf({ html }: Page, button: string): Form {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.replaceAll(/<[^>]*>/g, " ").includes(button));
  if (!form) throw new Error(`The page has no form with the button "${button}".`);
  const fields: Form = {};
  for (const [tag] of form.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, "name");
    const unchecked = /type="(checkbox|radio)"/.test(tag) && !/\bchecked\b/.test(tag);
    if (name && !unchecked && !/type="file"/.test(tag)) fields[name] = attribute(tag, "value") ?? "";
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
