import { and, eq, inArray, isNull, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { CursorPart } from "@/lib/cursor";
import { ticketTags } from "@/lib/db/schema/queue";
import { tickets } from "@/lib/db/schema/tickets";
import { mentionedIn } from "../family";
import type { QueueFilter, QueueSort, QueueView } from "../input";
import { priorities } from "../rules";

/** Written as constants, so that PostgreSQL can match them to its partial indexes. */
const active = sql`${tickets.status} in ('new', 'open', 'pending', 'on_hold')`;

const awake = sql`${tickets.snoozedUntil} is null`;

type Me = { id: number | Placeholder };

/** What each view of the side bar holds. */
export const views: Record<QueueView, (me: Me) => SQL | undefined> = {
  mine: (me) => and(eq(tickets.assigneeId, me.id), active, awake),
  unassigned: () => and(isNull(tickets.assigneeId), active, awake),
  mentions: (me) => sql`${tickets.id} in ${mentionedIn(me.id)}`,
  open: () => sql`${tickets.status} in ('new', 'open') and ${awake}`,
  pending: () => sql`${tickets.status} = 'pending' and ${awake}`,
  on_hold: () => sql`${tickets.status} = 'on_hold' and ${awake}`,
  snoozed: () => sql`${tickets.snoozedUntil} is not null and ${active}`,
  resolved: () => sql`${tickets.status} = 'resolved'`,
  all: () => undefined,
};

/** Sort names to columns: `key` before the id, what a cursor holds of it, and which way. */
export const sorts: Record<QueueSort, { key: SQL[]; holds: CursorPart[]; down: boolean }> = {
  activity: { key: [sql`${tickets.lastActivityAt}`], holds: ["time"], down: true },
  waiting: { key: [sql`${tickets.lastActivityAt}`], holds: ["time"], down: false },
  newest: { key: [sql`${tickets.createdAt}`], holds: ["time"], down: true },
  priority: {
    key: [sql`${tickets.priority}`, sql`${tickets.lastActivityAt}`],
    holds: [priorities, "time"],
    down: true,
  },
};

/** The conditions of one queue page beside the search; AND between fields, any-of within one. */
export function conditionsOf(filter: QueueFilter, me: Me): SQL | undefined {
  return and(isNull(tickets.mergedInto), chosen(filter, me));
}

/** What was chosen, of merged tickets too: a search finds their words. */
export function chosen(filter: QueueFilter, me: Me): SQL | undefined {
  return and(views[filter.view](me), narrowedBy(filter));
}

/** What the reader has chosen beside the view. */
export function narrowedBy(filter: QueueFilter): SQL | undefined {
  return and(
    filter.status.length > 0 ? inArray(tickets.status, filter.status) : undefined,
    filter.priority.length > 0 ? inArray(tickets.priority, filter.priority) : undefined,
    filter.tag.length > 0 ? hasAnyOf(filter.tag) : undefined,
    filter.team ? eq(tickets.teamId, filter.team) : undefined,
    filter.assignee ? eq(tickets.assigneeId, filter.assignee) : undefined,
  );
}

/** Read from the tags' own index when they are rare, ticket by ticket when they are common: PostgreSQL chooses. */
function hasAnyOf(tags: number[]): SQL {
  return sql`${tickets.id} in (select ${ticketTags.ticketId} from ${ticketTags} where ${inArray(ticketTags.tagId, tags)})`;
}

/** Has the reader chosen more than a view? */
export function isNarrowed({ status, priority, tag, team, assignee }: QueueFilter): boolean {
  return status.length > 0 || priority.length > 0 || tag.length > 0 || team !== undefined || assignee !== undefined;
}
