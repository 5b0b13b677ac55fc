/** A search is measured as a whole page, as the product's query alone, and as one plain full-text query by hand. */
export const queryAlone = ": query alone";
export const plainQuery = ": plain SQL";

export const searches = [
  "search, rare word",
  "search, common word",
  "search, two words",
  "search, phrase",
  "search, common words apart",
  "search, operators",
  "search, operators and word",
];

/** Whose floor a line is compared with, and which kind of work it is for the peers. */
export const lines: { name: string; floor?: string | undefined; kind?: string }[] = [
  { name: "queue, open", floor: "bare page, queue", kind: "queue" },
  { name: "queue, mine", floor: "bare page, queue", kind: "queue" },
  { name: "ticket, 20 messages", floor: "bare page, ticket", kind: "ticket" },
  { name: "customer's list", floor: "bare page, list" },
  ...searches.map((name) => ({ name, floor: "bare page, queue", kind: "search" })),
  ...searches.map((name) => ({
    name: name + queryAlone,
    floor: name.includes("operators") ? undefined : name + plainQuery,
  })),
  { name: "reply, 303", floor: "bare action, 303", kind: "reply" },
  { name: "reply + re-read", floor: "bare action", kind: "reply" },
  { name: "create, 303", floor: "bare action, 303", kind: "create" },
  { name: "create, action", floor: "bare action", kind: "create" },
  { name: "bare page, queue" },
  { name: "bare page, ticket" },
  { name: "bare page, list" },
  { name: "bare action, 303" },
  { name: "bare action" },
  ...searches.filter((name) => !name.includes("operators")).map((name) => ({ name: name + plainQuery })),
  { name: "reply, its SQL alone" },
  { name: "create, its SQL alone" },
];

/** The order of measuring: each beside its floor, and beside the same on the small database (its name and `small`). */
export function measuringOrder(small: string): string[] {
  return lines.flatMap(({ name, floor = name }) => [name, `${name}${small}`, floor]);
}
