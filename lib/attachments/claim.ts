// Sending a message or an internal comment makes its files part of it.

import { and, eq, inArray } from "drizzle-orm";
import { fileWords } from "@/lib/attachments/rules";
import type { CommandContext } from "@/lib/command";
import { attachments, internalCommentAttachments, uploads } from "@/lib/db/schema/attachments";
import { goesOut } from "@/lib/drafts/held-files";
import { Refusal } from "@/lib/refusal";

type Target = { messageId: number; ticketId: number } | { commentId: number; ticketId: number };

/**
 * Moves the actor's own uploads to their message or comment, in the order given and within its transaction; the files
 * stay where they lie. An id that is not the actor's, already sent, on its way or swept away refuses the whole message.
 */
export async function claimUploads(ctx: CommandContext, ids: string[], target: Target): Promise<void> {
  if (ids.length === 0) return;
  if (await goesOut(ctx, ids)) throw gone();
  const claimed = await ctx.tx
    .delete(uploads)
    .where(and(inArray(uploads.id, ids), eq(uploads.uploaderId, ctx.actor.id)))
    .returning();
  const byId = new Map(claimed.map(({ uploaderId: _, ...file }) => [file.id, file]));
  const rows = [...new Set(ids)].map((id, position) => {
    const file = byId.get(id);
    if (!file) throw gone();
    return { ...file, position, createdAt: ctx.now };
  });
  if ("messageId" in target) {
    await ctx.tx.insert(attachments).values(rows.map((row) => ({ ...row, ...target })));
    await ctx.enqueue("attachments.read_text", { messageId: target.messageId });
  } else {
    await ctx.tx.insert(internalCommentAttachments).values(rows.map((row) => ({ ...row, ...target })));
    await ctx.enqueue("attachments.read_text", { commentId: target.commentId });
  }
}

const gone = () => new Refusal("not_found", fileWords.gone, { fields: { attachmentIds: fileWords.gone } });
