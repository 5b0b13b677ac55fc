// Files become words that a search can find: by a job, after the message or comment that carries them is written.
import { and, eq, isNull, sql } from "drizzle-orm";
import * as z from "zod/mini";
import type { Actor } from "@/lib/actor";
import { type CommandContext, command } from "@/lib/command";
import { attachments, internalCommentAttachments } from "@/lib/db/schema/attachments";
import { attachmentWords, internalAttachmentWords } from "@/lib/db/schema/search";
import { growPairs } from "@/lib/search/pairs";
import { growTeamDocument, wordsOf } from "@/lib/search/team-document";
import { mostWords } from "@/lib/tickets/search-document";
import { textOfFile } from "./text/text-of-file";

const Id = z.int().check(z.gte(1));
const Carrier = z.union([z.strictObject({ messageId: Id }), z.strictObject({ commentId: Id })]);
const shown = { fileName: z.string(), text: z.string().check(z.maxLength(100_000)) };
const ReadFile = z.strictObject({ id: z.uuid(), isInternal: z.boolean(), ticketId: Id, ...shown });

/** The job. Found, read and noted in steps of their own: no transaction waits for a file. */
export async function readAttachmentText(actor: Actor, carrier: unknown): Promise<void> {
  for (const { mediaType, size, ...file } of await listUnread(actor, carrier)) {
    await noteWords(actor, { ...file, text: await textOfFile({ id: file.id, mediaType, size }) });
  }
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
  const { id, ticketId, fileName, mediaType, size } = files;
  const rows = await tx
    .select({ id, ticketId, fileName, mediaType, size })
    .from(files)
    .leftJoin(words, eq(words.attachmentId, files.id))
    .where(and(isCarried, isNull(words.attachmentId)));
  return rows.map((row) => ({ ...row, isInternal }));
});

/** A file's name and text join what its ticket is found by, once however often the job runs. */
export const noteWords = command(
  "attachment.read_text",
  ReadFile,
  async (ctx, { id, isInternal, ticketId, ...file }) => {
    const words = wordsOf(`${file.fileName} ${file.fileName.replaceAll(/[^\p{L}\p{N}]+/gu, " ")} ${file.text}`);
    const table = isInternal ? internalAttachmentWords : attachmentWords;
    const noted = await ctx.tx
      .insert(table)
      .values({ attachmentId: id, words })
      .onConflictDoNothing()
      .returning({ id: table.attachmentId });
    if (noted.length === 0) return;
    if (isInternal)
      return growTeamDocument(
        ctx,
        ticketId,
        sql`(select words from internal_attachment_words where attachment_id = ${id})`,
      );
    await growDocuments(ctx, ticketId, id);
    await growPairs(ctx, ticketId, sql`(select words from attachment_words where attachment_id = ${id})`);
  },
);

/** The customers' document, and for a commented ticket the team's, which holds the messages' words too. */
async function growDocuments({ tx }: CommandContext, ticketId: number, id: string): Promise<void> {
  for (const table of [sql`ticket_search`, sql`team_search`]) {
    await tx.execute(sql`
      update ${table} as found set document = found.document || of_file.words from attachment_words as of_file
      where found.ticket_id = ${ticketId} and of_file.attachment_id = ${id}
        and length(found.document) + length(of_file.words) < ${mostWords}`);
  }
}
