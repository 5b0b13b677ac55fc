/** The list a ticket was opened from, kept for this tab alone. */
const listKey = "deskwell:list";
const ticketKey = "deskwell:ticket";
const rowsKey = "deskwell:rows";

export function rememberList(address: string): void {
  write(listKey, address);
}

export function rememberTicket(number: number): void {
  write(ticketKey, String(number));
}

/** The list's address, or the queue's. */
export function lastList(): string {
  const address = read(listKey) ?? "";
  return /^\/desk(\/customers)?(\?|$)/.test(address) ? address : "/desk";
}

export function lastTicket(): string | null {
  const number = read(ticketKey);
  return number && /^\d+$/.test(number) ? number : null;
}

/** The tickets of the list, in its order. */
export function rememberRows(numbers: number[]): void {
  write(rowsKey, numbers.join());
}

/** The one after this in the list it was opened from; null at its end, "unknown" when it came from no list. */
export function nextTicket(number: number): number | null | "unknown" {
  const rows = (read(rowsKey) ?? "").split(",").map(Number);
  const place = rows.indexOf(number);
  return place === -1 ? "unknown" : (rows[place + 1] ?? null);
}

// A browser may refuse to keep anything; then the way back is the queue.
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {}
}
