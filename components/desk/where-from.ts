/** The list a ticket was opened from, kept for this tab alone. */
const listKey = "deskwell:list";
const ticketKey = "deskwell:ticket";
const ticketsKey = "deskwell:tickets";

export function rememberList(address: string): void {
  write(listKey, address);
}

export function rememberTicket(number: number): void {
  write(ticketKey, String(number));
}

/** The list's tickets in the order it showed them. */
export function rememberTickets(numbers: number[]): void {
  write(ticketsKey, numbers.join());
}

/** The neighbour in the list a ticket was opened from: 1 is the next, -1 the one before. */
export function ticketBeside(number: number, step: 1 | -1): number | null {
  const numbers = listed();
  const at = numbers.indexOf(number);
  return at < 0 ? null : (numbers[at + step] ?? null);
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

/** The one after this in the list it was opened from; null at its end, "unknown" when it came from no list. */
export function nextTicket(number: number): number | null | "unknown" {
  const numbers = listed();
  const at = numbers.indexOf(number);
  return at < 0 ? "unknown" : (numbers[at + 1] ?? null);
}

const listed = () => (read(ticketsKey) ?? "").split(",").map(Number);

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
