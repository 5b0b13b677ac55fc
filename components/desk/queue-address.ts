import type { QueueFilter } from "@/lib/tickets/input";

/** What a queue's URL can say; the first page of a view is its plain address. */
export type QueuePlace = Partial<QueueFilter>;

/** The address of a queue: the defaults are left out, so that one list has one address. */
export function queueHref({ view, status, priority, tag, team, assignee, saved, q, sort, after }: QueuePlace): string {
  const search = new URLSearchParams();
  if (view && view !== "mine") search.set("view", view);
  for (const one of status ?? []) search.append("status", one);
  for (const one of priority ?? []) search.append("priority", one);
  for (const one of tag ?? []) search.append("tag", String(one));
  if (team) search.set("team", String(team));
  if (assignee) search.set("assignee", String(assignee));
  if (q) search.set("q", q);
  if (sort && sort !== "activity") search.set("sort", sort);
  if (saved) search.set("saved", String(saved));
  if (after) search.set("after", after);
  return search.size > 0 ? `/desk?${search}` : "/desk";
}

/** With one value more, or without it; a changed filter begins at its first page. */
export function toggled<T>(values: T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

export function isFiltered({ status, priority, tag, team, assignee, q }: QueueFilter): boolean {
  return status.length > 0 || priority.length > 0 || tag.length > 0 || Boolean(team || assignee || q);
}

/** The rest of the filter as form fields, so that searching or choosing one thing keeps the others. */
export function keptFields(filter: QueueFilter, ...without: (keyof QueueFilter)[]): Record<string, string | string[]> {
  const place = { ...filter, after: undefined };
  for (const name of without) delete place[name];
  const search = new URL(queueHref(place), "http://desk").searchParams;
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

/** What the list shows, as one word for a form: the address after its "?", on every page of the list the same. */
export function filterWords(filter: QueueFilter): string {
  return new URL(queueHref({ ...filter, saved: undefined, after: undefined }), "http://desk").search.slice(1);
}
