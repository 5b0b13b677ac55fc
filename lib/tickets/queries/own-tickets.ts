import { and, desc, eq, or, type Placeholder, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { readCursor, writeCursor } from "@/lib/cursor";
import { ticketReads, ticketSearch } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { literally, type QueryContext, query } from "@/lib/query";
import { inOwnDocument } from "@/lib/search/find";
import { looked } from "@/lib/search/look";
import type { Search } from "@/lib/search/read";
import { numberIn } from "@/lib/search/rules";
import { endsWith } from "../ends-with";
import { foundMerged, inSurvivors, standsAlone } from "../family";
import { CustomerFilter } from "../input";
import { statusForCustomers } from "./customer-status";
import { previewIsOwn } from "./preview-is-own";

const pageSize = 25;

export type OwnTicketRow = Awaited<ReturnType<typeof listOwnTickets>>["rows"][number];

/** A customer's list: one tab, newest activity first. Only columns their database role may read. */
export const listOwnTickets = query("ticket.list_own", CustomerFilter, async (ctx, filter) => {
  const { tab, after } = filter;
  const cursor = readCursor(after, ["time", "id"]);
  const { found, search } = await looked(ctx, filter, pageSize, async (given) => ({
    rows: await (given ? searched(ctx, { tab, cursor }, given) : page(ctx, { tab, cursor })),
  }));
  const onPage = found.slice(0, pageSize);
  const last = onPage.at(-1);
  const shown = await inSurvivors(ctx, onPage, (which) =>
    select(ctx.db, ctx.actor).where(and(which, within.tickets(ctx.actor), tabs[tab])),
  );
  const rows = shown.map(({ mergedInto: _, ...row }) => row);
  return { rows, next: found.length > pageSize && last ? writeCursor([last.lastActivityAt, last.id]) : null, search };
});

/** How many a tab holds, within the customer's own reach. */
export const countOwnTickets = query("ticket.list_own", z.object({}), async ({ prepared, actor }) => {
  const [row] = await prepared("own_counts", (db, me) =>
    db
      .select({
        open: sql<number>`(count(*) filter (where ${tabs.open}))::int`,
        solved: sql<number>`(count(*) filter (where ${tabs.solved}))::int`,
      })
      .from(tickets)
      .where(and(within.tickets(actor, me), standsAlone(actor, me))),
  );
  return row ?? { open: 0, solved: 0 };
});

type Cursor = (number | string)[] | null;
type Me = { id: number | Placeholder };
type Tab = CustomerFilter["tab"];

/** Planned once a connection. */
function page({ prepared, actor }: QueryContext, { tab, cursor }: { tab: Tab; cursor: Cursor }) {
  const holders = { at: sql.placeholder("at"), id: sql.placeholder("last") };
  return prepared(
    `own_${tab}_${cursor ? "after" : "first"}`,
    (db, me) =>
      newestFirst(
        select(db, me).where(
          and(within.tickets(actor, me), standsAlone(actor, me), tabs[tab], cursor ? beyond(holders) : undefined),
        ),
      ),
    cursor ? lastOf(cursor) : {},
  );
}

/** Planned for its words, over the customer's own document. */
function searched({ db, actor }: QueryContext, { tab, cursor }: { tab: Tab; cursor: Cursor }, search: Search) {
  const { typed, query: words, conditions } = search;
  const found = words && sql`(${inOwnDocument(words)} or ${tickets.number} = ${numberIn(typed) ?? 0})`;
  const after = cursor ? lastOf(cursor) : null;
  const beforeThat = after ? beyond({ at: after.at, id: after.last }) : undefined;
  return newestFirst(
    select(db, actor)
      .innerJoin(ticketSearch, eq(ticketSearch.ticketId, tickets.id))
      .where(and(within.tickets(actor), or(foundMerged, tabs[tab]), found ?? undefined, ...conditions, beforeThat)),
  );
}

function newestFirst(rows: ReturnType<typeof select>) {
  return rows.orderBy(desc(tickets.lastActivityAt), desc(tickets.id)).limit(literally(pageSize + 1));
}

const tabs = {
  open: sql`${tickets.status} not in ('resolved', 'closed')`,
  solved: sql`${tickets.status} in ('resolved', 'closed')`,
};

function lastOf([at, id]: (number | string)[]) {
  return { at: new Date(Number(at)).toISOString(), last: Number(id) };
}

function beyond({ at, id }: { at: string | Placeholder; id: number | Placeholder }) {
  return sql`(${tickets.lastActivityAt}, ${tickets.id}) < (${at}::timestamptz, ${id}::bigint)`;
}

function select(db: QueryContext["db"], me: Me) {
  return db
    .select({
      id: tickets.id,
      number: tickets.number,
      subject: tickets.subject,
      status: statusForCustomers,
      preview: tickets.preview,
      previewBy: tickets.previewBy,
      previewName: tickets.previewName,
      previewIsOwn: previewIsOwn(me.id),
      lastActivityAt: tickets.lastActivityAt,
      resolvedAt: tickets.resolvedAt,
      mergedInto: tickets.mergedInto,
      isOwn: sql<boolean>`${tickets.requesterId} = ${me.id}`,
      requesterName: users.name,
      unread: sql<boolean>`${endsWith("team")} and coalesce(${ticketReads.lastMessageId}, 0) < ${tickets.lastMessageId}`,
    })
    .from(tickets)
    .innerJoin(users, eq(users.id, tickets.requesterId))
    .leftJoin(ticketReads, and(eq(ticketReads.ticketId, tickets.id), eq(ticketReads.userId, me.id)))
    .$dynamic();
}
