import { eq, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { users } from "@/lib/db/schema/people";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { filesHeldBy, type WaitingFile } from "@/lib/drafts/queries";
import { query } from "@/lib/query";
import type { StopReason } from "./rules";

export type OutgoingOnScreen = {
  id: number;
  authorId: number;
  authorName: string;
  kind: "held" | "scheduled";
  /** Set when it was kept back. */
  reason: StopReason | null;
  content: string;
  andThen: "pending" | "resolve" | null;
  /** Milliseconds. */
  sendAt: number;
  cancelOnAnswer: boolean;
  files: WaitingFile[];
};

/** Replies on their way to the customer, as a column of the team's read of their ticket. */
export const outgoingOf = sql<OutgoingOnScreen[] | null>`(
  select json_agg(json_build_object('id', o.id, 'authorId', o.author_id, 'authorName', author.name, 'kind', o.kind,
    'reason', o.reason, 'content', o.content, 'andThen', o.and_then, 'sendAt', (extract(epoch from o.send_at) * 1000)::bigint,
    'cancelOnAnswer', o.cancel_on_answer, 'files', ${filesHeldBy(sql`held_files.outgoing_id = o.id`)}) order by o.id)
  from outgoing_messages o join users author on author.id = o.author_id where o.ticket_id = ${tickets.id})`;

/** Who wrote it and whether they may still send it; nothing when it has gone or was taken back. */
export const findAuthor = query("outgoing.watch", z.object({ id: z.int() }), async ({ db }, { id }) => {
  const [row] = await db
    .select({ id: users.id, name: users.name, role: users.role, disabledAt: users.disabledAt })
    .from(outgoingMessages)
    .innerJoin(users, eq(users.id, outgoingMessages.authorId))
    .where(eq(outgoingMessages.id, id));
  if (!row) return null;
  const { disabledAt, ...person } = row;
  return { outgoingId: id, person, isActive: disabledAt === null && person.role !== "customer" };
});
