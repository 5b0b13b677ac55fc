// Who may open a file: its uploader until it is sent, then everyone who reaches its ticket; a comment's file, the team.
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { isStaff } from "@/lib/actor";
import { FileRef, isFileId } from "@/lib/attachments/input";
import { attachments, internalCommentAttachments, uploads } from "@/lib/db/schema/attachments";
import { heldFiles } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";

export const getAttachment = query("attachment.read", FileRef, async (ctx, { id }) => {
  if (!isFileId(id)) throw notFound();
  const [file] = await ctx.prepared(
    "attachment",
    (db, who) => {
      const asked = sql.placeholder("id");
      const own = db
        .select(columnsOf(uploads))
        .from(uploads)
        .where(and(eq(uploads.id, asked), eq(uploads.uploaderId, who.id)));
      const inReach = within.tickets(ctx.actor, who);
      const sent = db
        .select(columnsOf(attachments))
        .from(attachments)
        .innerJoin(tickets, eq(tickets.id, attachments.ticketId))
        .where(and(eq(attachments.id, asked), inReach));
      if (!isStaff(ctx.actor)) return unionAll(own, sent);
      const internal = db
        .select(columnsOf(internalCommentAttachments))
        .from(internalCommentAttachments)
        .innerJoin(tickets, eq(tickets.id, internalCommentAttachments.ticketId))
        .where(and(eq(internalCommentAttachments.id, asked), inReach));
      // The team sees a reply on its way, and so what it will bring.
      const onItsWay = db
        .select(columnsOf(uploads))
        .from(uploads)
        .innerJoin(heldFiles, and(eq(heldFiles.uploadId, uploads.id), isNotNull(heldFiles.outgoingId)))
        .where(eq(uploads.id, asked));
      return unionAll(own, sent, internal, onItsWay);
    },
    { id },
  );
  if (!file) throw notFound();
  return file;
});

function columnsOf(table: typeof uploads | typeof attachments | typeof internalCommentAttachments) {
  return { id: table.id, fileName: table.fileName, mediaType: table.mediaType, size: table.size };
}

export type ReadableFile = Awaited<ReturnType<typeof getAttachment>>;
