// Files become words that a search can find: by a job, after the message or comment that carries them is written.
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import * as z from "zod/mini";
import type { Actor } from "@/lib/actor";
import { type Store, store } from "@/lib/attachments/store";
import { command } from "@/lib/command";
import { attachments, internalCommentAttachments } from "@/lib/db/schema/attachments";
import { attachmentWords, internalAttachmentWords } from "@/lib/db/schema/search";
import { tickets } from "@/lib/db/schema/tickets";
import { growPairs } from "@/lib/search/pairs";
import { growTeamDocument, renewTeamDocument, wordsOf } from "@/lib/search/team-document";
import { textOfFile } from "./text/text-of-file";

const Id = z.int().check(z.gte(1));
const Carrier = z.union([z.strictObject({ messageId: Id }), z.strictObject({ commentId: Id })]);
const shown = { fileName: z.string(), text: z.string().check(z.maxLength(100_000)) };
const ReadFile = z.strictObject({ id: z.uuid(), isInternal: z.boolean(), ...shown });

/**
 * The job. Found, read and noted in steps of their own: no transaction waits for a file. One that the disk can't give now
 * keeps no other waiting; the job fails in the end and tries again.
 */
export async function readAttachmentText(actor: Actor, carrier: unknown, stored: Store = store()): Promise<void> {
  const faults: unknown[] = [];
  for (const { mediaType, size, ...file } of await listUnread(actor, carrier)) {
    try {
      await noteWords(actor, { ...file, text: await textOfFile({ id: file.id, mediaType, size }, stored) });
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

/** The files of a message or comment whose words nobody has noted yet. */
export const listUnread = command("attachment.read_text", Carrier, async ({ tx }, carrier) => {
  const isInternal = "commentId" in carrier;
  const [files, words] = isInternal
    ? [internalCommentAttachments, internalAttachmentWords]
    : [attachments, attachmentWords];
  const isCarried = isInternal
    ? eq(internalCommentAttachments.commentId, carrier.commentId)
    : eq(attachments.messageId, carrier.messageId);
  const { id, fileName, mediaType, size } = files;
  const rows = await tx
    .select({ id, fileName, mediaType, size })
    .from(files)
    .leftJoin(words, eq(words.attachmentId, files.id))
    .where(and(isCarried, isNull(words.attachmentId)));
  return rows.map((row) => ({ ...row, isInternal }));
});

/** A file's name and text join what its ticket is found by, once however often the job runs. */
export const noteWords = command("attachment.read_text", ReadFile, async (ctx, { id, isInternal, ...file }) => {
  const words = wordsOf(`${file.fileName} ${file.fileName.replaceAll(/[^\p{L}\p{N}]+/gu, " ")} ${file.text}`);
  const [files, table] = isInternal
    ? [internalCommentAttachments, internalAttachmentWords]
    : [attachments, attachmentWords];
  const where = ctx.tx.select({ ticketId: files.ticketId }).from(files).where(eq(files.id, id));
  // Its message may be moving into a ticket of its own at this moment: asked again once nobody else has the ticket.
  await ctx.tx.select({ id: tickets.id }).from(tickets).where(inArray(tickets.id, where)).for("update");
  const [at] = await where;
  if (!at) return;
  const noted = await ctx.tx
    .insert(table)
    .values({ attachmentId: id, words })
    .onConflictDoNothing()
    .returning({ id: table.attachmentId });
  if (noted.length === 0) return;
  const stored = sql`(select words from ${table} where attachment_id = ${id})`;
  if (isInternal) return growTeamDocument(ctx, at.ticketId, stored);
  await ctx.tx.execute(
    sql`update ticket_search set document = grown(document, ${stored}) where ticket_id = ${at.ticketId}`,
  );
  await renewTeamDocument(ctx, sql`${at.ticketId}`);
  await growPairs(ctx, at.ticketId, stored);
});
