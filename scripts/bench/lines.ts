/** Whose floor a line is compared with, and which kind of work it is for the peers. */
export const lines: { name: string; floor?: string; kind?: string }[] = [
  { name: "queue, open", floor: "bare page, queue", kind: "queue" },
  { name: "queue, mine", floor: "bare page, queue", kind: "queue" },
  { name: "ticket, 20 messages", floor: "bare page, ticket", kind: "ticket" },
  { name: "customer's list", floor: "bare page, list" },
  { name: "search, rare word", floor: "bare page, queue", kind: "search" },
  { name: "search, common word", floor: "bare page, queue", kind: "search" },
  { name: "search, two words", floor: "bare page, queue", kind: "search" },
  { name: "search, phrase", floor: "bare page, queue", kind: "search" },
  { name: "search, operators", floor: "bare page, queue", kind: "search" },
  { name: "search, operators and word", floor: "bare page, queue", kind: "search" },
  { name: "reply, 303", floor: "bare action, 303", kind: "reply" },
  { name: "reply + re-read", floor: "bare action", kind: "reply" },
  { name: "create, 303", floor: "bare action, 303", kind: "create" },
  { name: "create, action", floor: "bare action", kind: "create" },
  { name: "bare page, queue" },
  { name: "bare page, ticket" },
  { name: "bare page, list" },
  { name: "bare action, 303" },
  { name: "bare action" },
  { name: "reply, its SQL alone" },
  { name: "create, its SQL alone" },
];

/** The order of measuring: each beside its floor, and beside the same on the small database (its name and `small`). */
export function measuringOrder(small: string): string[] {
  return lines.flatMap(({ name, floor = name }) => [name, `${name}${small}`, floor]);
}
