// Plain text: valid UTF-8, or UTF-16 with its mark, without control bytes, and not a page or a script in disguise.
import { textEncodingOf } from "@/lib/attachments/rules";

const disguises = ["#!", "<!doctype", "<html", "<script", "<svg", "<?xml", "%pdf-"];
const longest = Math.max(...disguises.map((disguise) => disguise.length));

/** `head`: at least the file's first two bytes; `chunks`: the whole file from its beginning. */
export async function isPlainText(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<boolean> {
  const decoder = new TextDecoder(textEncodingOf(head), { fatal: true });
  let beginning = "";
  try {
    for await (const chunk of chunks) {
      const text = decoder.decode(chunk, { stream: true });
      if (hasControl(text)) return false;
      if (beginning.length < longest) beginning = (beginning + text).trimStart().slice(0, longest);
    }
    decoder.decode();
  } catch {
    return false; // the decoder refuses bytes that are no text in this encoding
  }
  return !disguises.some((disguise) => beginning.toLowerCase().startsWith(disguise));
}

/** Tab, line feed and carriage return are all that text needs below the space. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d)) return true;
  }
  return false;
}
