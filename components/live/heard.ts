/** What this tab heard lately, for pages that were on their way meanwhile. */

/** Older news is forgotten: who asks for it looks at everything. */
const memory = 60_000;

let heard: { at: number; tickets: number[] }[] = [];
let knownFrom = Number.POSITIVE_INFINITY;

/** From now on every change is heard here, or it is said that some were missed. */
export function startRemembering(now = Date.now()): void {
  heard = [];
  knownFrom = now;
}

/** Numbers of tickets that changed; none says that what happened before this is not known. */
export function rememberNews(tickets: number[], now = Date.now()): void {
  if (tickets.length === 0) startRemembering(now);
  else heard = [...heard.filter(({ at }) => at >= now - memory), { at: now, tickets }];
}

/** Which tickets changed since then, as numbers; none for "look at everything again", null when nothing did. */
export function changedSince(since: number, now = Date.now()): number[] | null {
  if (since < Math.max(knownFrom, now - memory)) return [];
  const tickets = new Set(heard.filter(({ at }) => at >= since).flatMap((news) => news.tickets));
  return tickets.size > 0 ? [...tickets] : null;
}
