/** One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula is made inert by an apostrophe. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => quoted(inert(String(cell ?? "")))).join(",")}\r\n`;
}

const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
