import type { OfferedMacro } from "@/lib/macros/queries";

/** As it comes over the wire. */
export type Offered = Omit<OfferedMacro, "lastUsedAt">;

/** How long what was loaded is good for: somebody who types looks at one list. */
const freshMs = 15_000;

let last: { of: number | undefined; at: number; macros: Promise<Offered[]> } | null = null;

/** The macros one may use; with a ticket, their words as they would stand on it. */
export function loadMacros(ticket?: number): Promise<Offered[]> {
  if (last && last.of === ticket && Date.now() - last.at < freshMs) return last.macros;
  const macros = ask(ticket);
  last = { of: ticket, at: Date.now(), macros };
  macros.catch(forgetMacros);
  return macros;
}

/** One was used: the ticket and the counts are other ones now. */
export function forgetMacros(): void {
  last = null;
}

async function ask(ticket: number | undefined): Promise<Offered[]> {
  const answer = await fetch(`/api/macros${ticket === undefined ? "" : `?ticket=${ticket}`}`);
  if (!answer.ok) throw new Error("The macros did not come.");
  return answer.json();
}
