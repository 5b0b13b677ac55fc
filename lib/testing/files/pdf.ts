// A one-page A4 PDF with a title and lines of text.

export function pdf(title: string, lines: string[] = []): Buffer {
  const page = [
    "0.05 0.45 0.47 rg 56 790 483 3 re f 0.1 0.13 0.15 rg",
    `BT /F2 20 Tf 56 750 Td (${escaped(title)}) Tj ET`,
    `BT /F1 11 Tf 16 TL 56 716 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`,
  ].join("\n");
  return file([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  ]);
}

function file(objects: string[]): Buffer {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, "latin1");
}

/** Brackets and backslashes mean something to PDF; the marks after them stand elsewhere in its alphabet. */
const marks: Record<string, string> = { "–": "\\226", "’": "\\222", "€": "\\200", "•": "\\225" };
const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&").replace(/[–’€•]/g, (mark) => marks[mark] ?? mark);
