import { and, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { ticketTags } from "@/lib/db/schema/queue";
import { tickets } from "@/lib/db/schema/tickets";
import { endsWith } from "@/lib/tickets/ends-with";
import type { Priority, Status } from "@/lib/tickets/rules";
import { startOfDay } from "./day";
import type { Clause } from "./rules";
import type { OperatorName } from "./words";

/** Who asks, and what the names in the line turned out to be. */
export type Reader = { id: number; timeZone: string; side: "team" | "customer" };
export type Ids = (clause: Clause) => (number | null)[];

type Condition = (clause: Clause, reader: Reader, ids: Ids) => SQL | undefined;

/** What each operator means to the database: one line for each. */
const meanings: Record<OperatorName, Condition> = {
  status: ({ values }) => inArray(tickets.status, values as Status[]),
  priority: ({ values }) => inArray(tickets.priority, values as Priority[]),
  channel: ({ values }) => inArray(tickets.channel, values as (typeof tickets.channel.enumValues)[number][]),
  assignee: (clause, _, ids) => isOneOf(sql`${tickets.assigneeId}`, ids(clause)),
  team: (clause, _, ids) => isOneOf(sql`${tickets.teamId}`, ids(clause)),
  tag: (clause, _, ids) => hasTag(ids(clause)),
  requester: (clause, _, ids) => isOneOf(sql`${tickets.requesterId}`, ids(clause)),
  has: (_, { side }) => (side === "team" ? hasAnyFile : hasFile),
  is: (_, { id, side }) => {
    const other = side === "team" ? "customer" : "team";
    return sql`(${endsWith(other)} and coalesce((select last_message_id from ticket_reads
      where user_id = ${id} and ticket_id = ${tickets.id}), 0) < ${tickets.lastMessageId})`;
  },
  before: ({ values }, { timeZone }) =>
    and(...values.map((day) => sql`${tickets.createdAt} < ${startOfDay(day, timeZone)}`)),
  after: ({ values }, { timeZone }) =>
    and(...values.map((day) => sql`${tickets.createdAt} >= ${startOfDay(day, timeZone)}`)),
};

/** AND between the clauses, any-of within one. */
export function conditionsFrom(clauses: readonly Clause[], reader: Reader, ids: Ids): SQL[] {
  return clauses.flatMap((clause) => {
    const condition = meanings[clause.operator](clause, reader, ids);
    if (!condition) return [];
    return [clause.not ? sql`(${condition}) is not true` : condition];
  });
}

const hasFile = sql`${tickets.id} in (select ticket_id from attachments)`;
const hasAnyFile = sql`${tickets.id} in (select ticket_id from attachments union all select ticket_id from internal_comment_attachments)`;

/** Null stands for "no tag at all". */
function hasTag(ids: (number | null)[]): SQL | undefined {
  const known = ids.filter((id) => id !== null);
  const any = sql`${tickets.id} in (select ${ticketTags.ticketId} from ${ticketTags} where ${inArray(ticketTags.tagId, known)})`;
  const none = sql`not exists (select from ${ticketTags} where ${ticketTags.ticketId} = ${tickets.id})`;
  return or(known.length > 0 ? any : undefined, ids.includes(null) ? none : undefined);
}

/** Null stands for "nobody". */
function isOneOf(column: SQL, ids: (number | null)[]): SQL | undefined {
  const known = ids.filter((id) => id !== null);
  return or(known.length > 0 ? inArray(column, known) : undefined, ids.includes(null) ? isNull(column) : undefined);
}
