import { sql } from "drizzle-orm";
import { teams, users } from "@/lib/db/schema/people";
import type { TicketFields } from "@/lib/tickets/change";
import type { Priority, Status } from "@/lib/tickets/rules";
import type { BulkTicket } from "./lock";

export type Before = Record<string, string | number | null>;

/** Everything that a change of many tickets can move, as its row keeps it. */
export function valuesBefore(ticket: BulkTicket): Before {
  const { status, priority, assigneeId, teamId, updatedAt, lastActivityAt, resolvedAt, closedAt, snoozedUntil } =
    ticket;
  const times = { updatedAt, lastActivityAt, resolvedAt, closedAt, snoozedUntil };
  return {
    ...{ status, priority, assigneeId, teamId },
    ...Object.fromEntries(Object.entries(times).map(([name, at]) => [name, at?.getTime() ?? null])),
  };
}

/** The same as fields of the ticket's row as it is now; a team or a person that is gone since is nobody. */
export function fieldsFrom(before: Before, now: BulkTicket): TicketFields {
  const time = (name: string) => (typeof before[name] === "number" ? new Date(before[name]) : null);
  const still = (name: "assigneeId" | "teamId", table: typeof users | typeof teams) =>
    before[name] === now[name] ? now[name] : sql`(select id from ${table} where id = ${before[name]})`;
  return {
    status: before.status as Status,
    priority: before.priority as Priority,
    assigneeId: still("assigneeId", users),
    teamId: still("teamId", teams),
    updatedAt: time("updatedAt") ?? undefined,
    lastActivityAt: time("lastActivityAt") ?? undefined,
    resolvedAt: time("resolvedAt"),
    closedAt: time("closedAt"),
    snoozedUntil: time("snoozedUntil"),
  };
}
