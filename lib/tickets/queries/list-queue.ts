import { and, eq, ne, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { readCursor, writeCursor } from "@/lib/cursor";
import { ticketReads } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { ownDraft } from "@/lib/drafts/queries";
import { literally, type QueryContext, query } from "@/lib/query";
import { foundByTeam } from "@/lib/search/find";
import { looked } from "@/lib/search/look";
import type { Search } from "@/lib/search/read";
import { numberIn } from "@/lib/search/rules";
import type { TextQuery } from "@/lib/search/text-query";
import { endsWith } from "../ends-with";
import { foundMerged, inSurvivors } from "../family";
import { QueueFilter } from "../input";
import { previewIsOwn } from "./preview-is-own";
import { chosen, conditionsOf, isNarrowed, sorts } from "./queue-filter";

export const pageSize = 25;

export type QueueRow = Awaited<ReturnType<typeof listQueue>>["rows"][number];

const requester = alias(users, "requester");
const assignee = alias(users, "assignee");

/** One page of the agents' queue, by view, filters, search and sort; `next` is the cursor of the page after. */
export const listQueue = query("ticket.list", QueueFilter, async (ctx, filter) => {
  const { found, search } = await looked(ctx, filter, pageSize, async (given) =>
    given?.query
      ? searchRows(ctx, filter, given, given.query)
      : { rows: await sortedRows(ctx, sortedFor(filter, given), given?.conditions) },
  );
  const onPage = found.slice(0, pageSize);
  const last = onPage.at(-1);
  const next = found.length > pageSize && last ? writeCursor(keyOf(last, filter, search)) : null;
  const rows = await inSurvivors(ctx, onPage, (which) =>
    selectRows(ctx.db, ctx.actor).where(and(which, conditionsOf(filter, ctx.actor))),
  );
  return { rows, next, search };
});

/** Days are found in the order of opening, so that is how such a list goes. */
function sortedFor(filter: QueueFilter, search: Pick<Search, "order"> | null): QueueFilter {
  return search?.order === "days" ? { ...filter, sort: "newest" } : filter;
}

/** The plain views are planned once a connection; filters make too many shapes for that. */
async function sortedRows(ctx: QueryContext, filter: QueueFilter, asked: SQL[] = []) {
  const { key, holds, down } = sorts[filter.sort];
  const keys = [...key, sql`${tickets.id}`];
  const after = readCursor(filter.after, [...holds, "id"]);
  const direction = down ? sql`desc` : sql`asc`;
  const page = (db: QueryContext["db"], me: Me, last: Last | null) =>
    selectRows(db, me)
      .where(and(conditionsOf(filter, me), ...asked, last ? beyond(keys, last, down) : undefined))
      .orderBy(...keys.map((one) => sql`${one} ${direction}`))
      .limit(literally(pageSize + 1));
  if (isNarrowed(filter) || asked.length > 0) return page(ctx.db, ctx.actor, after && lastOf(after));
  const last = after ? lastOf(after) : [];
  const holders = last.map(({ type }, n) => ({ type, value: sql.placeholder(`last${n}`) }));
  return ctx.prepared(
    `queue_${filter.view}_${filter.sort}_${after ? "after" : "first"}`,
    (db, me) => page(db, me, after ? holders : null),
    Object.fromEntries(last.map(({ value }, n) => [`last${n}`, value])),
  );
}

/** Newest conversation first; a number jumps to its ticket. */
async function searchRows(ctx: QueryContext, filter: QueueFilter, search: Search, query: TextQuery) {
  const after = readCursor(filter.after, ["time", "id"]);
  const [at, id] = after ?? [];
  const number = numberIn(search.typed);
  const wanted = chosen(filter, ctx.actor);
  const [jump, { ids, cut }] = await Promise.all([
    number && !after ? selectRows(ctx.db, ctx.actor).where(eq(tickets.number, number)).limit(1) : [],
    foundByTeam(ctx, query, {
      order: search.order === "days" ? "days" : "words",
      conditions: and(
        wanted && or(foundMerged, wanted),
        number && after ? ne(tickets.number, number) : undefined,
        ...search.conditions,
      ),
      last: after ? { at: new Date(Number(at)).toISOString(), id: Number(id) } : null,
      limit: pageSize + 1,
    }),
  ]);
  const rows = new Map((await rowsOf(ctx, ids)).map((row) => [row.id, row]));
  const inOrder = ids.flatMap((one) => rows.get(one) ?? []);
  return { rows: [...jump, ...inOrder.filter((row) => row.number !== number)], cut };
}

/** Planned once a connection, whatever they were found by. */
function rowsOf(ctx: QueryContext, ids: number[]) {
  const which = sql`${tickets.id} = any(${sql.placeholder("ids")}::text::bigint[])`;
  return ctx.prepared("queue_found", (db, me) => selectRows(db, me).where(which), { ids: `{${ids}}` });
}

type Me = { id: number | Placeholder };

/** The sort values and the id where a page ended; times travel as text. */
type Last = { type: "timestamptz" | "ticket_priority" | "bigint"; value: number | string | Placeholder }[];

function lastOf(cursor: (number | string)[]): Last {
  return cursor.map((value, n) => {
    if (n === cursor.length - 1) return { type: "bigint", value };
    if (typeof value === "string") return { type: "ticket_priority", value };
    return { type: "timestamptz", value: new Date(value).toISOString() };
  });
}

const casts = { timestamptz: sql`timestamptz`, ticket_priority: sql`ticket_priority`, bigint: sql`bigint` };

/** Row comparison, which PostgreSQL answers from the index. */
function beyond(keys: SQL[], last: Last, down: boolean): SQL {
  const given = last.map(({ type, value }) => sql`${value}::${casts[type]}`);
  return sql`(${sql.join(keys, sql`, `)}) ${down ? sql`<` : sql`>`} (${sql.join(given, sql`, `)})`;
}

type Sortable = { id: number; priority: string; lastActivityAt: Date; createdAt: Date; lastMessageAt: Date };

type Key = (number | string | Date)[];

function keyOf(row: Sortable, filter: QueueFilter, search: Pick<Search, "order"> | null): Key {
  if (search?.order === "words") return [row.lastMessageAt, row.id];
  const { sort } = sortedFor(filter, search);
  if (sort === "newest") return [row.createdAt, row.id];
  return sort === "priority" ? [row.priority, row.lastActivityAt, row.id] : [row.lastActivityAt, row.id];
}

/** The columns of a row, for whatever shows one. */
export function selectRows(db: QueryContext["db"], me: Me) {
  return db
    .select({
      id: tickets.id,
      number: tickets.number,
      subject: tickets.subject,
      status: tickets.status,
      priority: tickets.priority,
      preview: tickets.preview,
      previewBy: tickets.previewBy,
      previewName: tickets.previewName,
      previewIsOwn: previewIsOwn(me.id),
      lastActivityAt: tickets.lastActivityAt,
      snoozedUntil: tickets.snoozedUntil,
      createdAt: tickets.createdAt,
      lastMessageAt: sql<Date>`greatest(last_customer_message_at, last_agent_message_at)`.mapWith(tickets.createdAt),
      requesterId: tickets.requesterId,
      mergedInto: tickets.mergedInto,
      requesterName: requester.name,
      assigneeId: tickets.assigneeId,
      assigneeName: assignee.name,
      teamId: tickets.teamId,
      tags: sql<number[]>`array(select tag_id::int from ticket_tags where ticket_id = ${tickets.id})`,
      draft: ownDraft(me.id),
      // Not a join: a plan made for everybody is then as good as one made for this reader, and is kept.
      unread: sql<boolean>`${endsWith("customer")} and coalesce((select last_message_id from ${ticketReads} as own where own.ticket_id = ${tickets.id} and own.user_id = ${me.id}), 0) < ${tickets.lastMessageId}`,
    })
    .from(tickets)
    .innerJoin(requester, eq(requester.id, tickets.requesterId))
    .leftJoin(assignee, eq(assignee.id, tickets.assigneeId))
    .$dynamic();
}
