import { type SQL, sql } from "drizzle-orm";
import { claimUploads } from "@/lib/attachments/claim";
import type { CommandContext } from "@/lib/command";
import { statement } from "@/lib/statement";
import type { Status } from "@/lib/tickets/rules";
import { grownDocument, startedDocument } from "@/lib/tickets/search-document";
import { previewOf } from "./preview";

type Side = "customer" | "team";
type Draft = {
  content: string;
  attachmentIds: string[];
  side: Side;
  /** The team's words were written before the customer's newest: those stay the last line, and unread. */
  crossed?: boolean;
};

/**
 * Adds a message to a ticket that is already locked, and with it everything the message moves: files, the last line in
 * lists, the status, the search document, and the sender's own read mark. All but the files in one statement, since each
 * costs the server and PostgreSQL more than what it does.
 */
export async function writeMessage(
  ctx: CommandContext,
  ticket: { id: number },
  draft: Draft,
  after: { status: Status; resolvedAt: Date | null },
): Promise<{ messageId: number; version: number }> {
  const { side, crossed } = draft;
  const [row] = await write[crossed ? "crossed" : side](ctx.tx, { ...valuesOf(ctx, ticket.id, draft), ...after });
  if (!row) throw new Error("PostgreSQL returned no message.");
  return { messageId: await withFiles(ctx, ticket.id, row.id, draft), version: row.version };
}

/** The first message of a ticket that has just been made; `words` are what it is found by, its subject among them. */
export async function writeFirstMessage(
  ctx: CommandContext,
  ticket: { id: number },
  draft: Draft,
  words: string,
): Promise<number> {
  const [row] = await writeFirst[draft.side](ctx.tx, { ...valuesOf(ctx, ticket.id, draft), words });
  return withFiles(ctx, ticket.id, row?.id ?? 0, draft);
}

/** Whoever writes has read what is there. */
export async function markOwnRead({ tx, actor, now }: CommandContext, ticketId: number, messageId: number) {
  await read(tx, { ticketId, senderId: actor.id, messageId, now });
}

const read = statement("message_read", ["ticketId", "senderId", "messageId", "now"], (db, { messageId, ...of }) =>
  db
    .with(db.$with("written", {}).as(sql`select ${messageId}::bigint as id`), db.$with("seen", {}).as(seen(of)))
    .select({ id: sql<number>`id` })
    .from(sql`written`),
);

async function withFiles(ctx: CommandContext, ticketId: number, messageId: number, { attachmentIds }: Draft) {
  if (attachmentIds.length > 0) await claimUploads(ctx, attachmentIds, { messageId, ticketId });
  return messageId;
}

const names = ["ticketId", "senderId", "content", "preview", "name", "now"] as const;
type Values = Record<(typeof names)[number], SQL>;

/** What lists show of the newest message; a message of files alone can't be, so there is always a line. */
function valuesOf({ actor, now }: CommandContext, ticketId: number, { content }: Draft) {
  return { ticketId, senderId: actor.id, content, preview: previewOf(content), name: actor.name, now };
}

const write = {
  customer: writing("customer", "customer"),
  team: writing("team", "team"),
  crossed: writing("crossed", "team"),
};
const writeFirst = { customer: writingFirst("customer"), team: writingFirst("team") };

function writing(name: Side | "crossed", side: Side) {
  const crossed = name === "crossed";
  return statement(`message_${name}`, [...names, "status", "resolvedAt"], (db, { status, resolvedAt, ...values }) => {
    const { now, ticketId, content } = values;
    // The customer's words wake a snoozed ticket, and so does its end; the team's own leave it asleep.
    const asleep = sql`case when ${status}::ticket_status <> 'resolved' then snoozed_until end`;
    const moved = sql`, status = ${status}::ticket_status, resolved_at = ${resolvedAt}::timestamptz, version = version + 1,
      snoozed_until = ${side === "customer" ? sql`null` : asleep}, updated_at = ${now}::timestamptz`;
    return db
      .with(
        db.$with("written", {}).as(inserted(side, values)),
        ...(crossed ? [] : [db.$with("seen", {}).as(seen(values))]),
        db.$with("moved", {}).as(sql`${lastLine(side, values, { moved, crossed })} returning version`),
        db.$with("found", {}).as(grownDocument({ ticketId, now, words: content })),
      )
      .select({ id: sql<number>`id::float8`, version: sql<number>`version` })
      .from(sql`written, moved`);
  });
}

function writingFirst(side: Side) {
  return statement(`first_message_${side}`, [...names, "words"], (db, { words, ...values }) =>
    db
      .with(
        db.$with("written", {}).as(inserted(side, values)),
        db.$with("seen", {}).as(seen(values)),
        db.$with("begun", {}).as(lastLine(side, values)),
        db.$with("found", {}).as(startedDocument({ ticketId: values.ticketId, now: values.now, words })),
      )
      .select({ id: sql<number>`id::float8` })
      .from(sql`written`),
  );
}

const inserted = (side: Side, { ticketId, senderId, content, now }: Values) => sql`
  insert into messages (ticket_id, sender_id, side, content, created_at)
  values (${ticketId}, ${senderId}, ${sql.raw(`'${side}'`)}, ${content}, ${now}) returning id`;

const seen = ({ ticketId, senderId, now }: Pick<Values, "ticketId" | "senderId" | "now">) => sql`
  insert into ticket_reads (user_id, ticket_id, last_message_id, read_at)
  select ${senderId}::bigint, ${ticketId}::bigint, id, ${now}::timestamptz from written
  on conflict (user_id, ticket_id) do update set last_message_id = excluded.last_message_id, read_at = excluded.read_at`;

type Moved = { moved?: SQL; crossed?: boolean };

function lastLine(side: Side, { ticketId, preview, name, now }: Values, { moved = sql``, crossed }: Moved = {}): SQL {
  const at = sql`${now}::timestamptz`;
  const times =
    side === "customer"
      ? sql`last_customer_message_at = ${at}`
      : sql`last_agent_message_at = ${at}, first_response_at = coalesce(first_response_at, ${at})`;
  const line = sql`preview = ${preview}, preview_by = ${sql.raw(`'${side}'`)}, preview_name = ${name}, `;
  return sql`update tickets set ${crossed ? sql`` : line}last_message_id = written.id, last_activity_at = ${at}, ${times} ${moved}
    from written where tickets.id = ${ticketId}::bigint`;
}
