import { claimUploads } from "@/lib/attachments/claim";
import { command } from "@/lib/command";
import { internalComments } from "@/lib/db/schema/conversation";
import { growTeamDocument, wordsOf } from "@/lib/search/team-document";
import { lockTicket } from "@/lib/tickets/lock";
import { InternalComment } from "./input";

/** For the team alone: it touches no row, column or time that a customer can see. */
export const addInternalComment = command(
  "ticket.comment",
  InternalComment,
  async (ctx, { number, content, attachmentIds }) => {
    await ctx.limit("message.agent", ctx.actor.id);
    const ticket = await lockTicket(ctx, number);
    const [comment] = await ctx.tx
      .insert(internalComments)
      .values({ ticketId: ticket.id, authorId: ctx.actor.id, content, createdAt: ctx.now })
      .returning({ id: internalComments.id });
    const commentId = comment?.id ?? 0;
    if (attachmentIds.length > 0) await claimUploads(ctx, attachmentIds, { commentId, ticketId: ticket.id });
    await Promise.all([
      growTeamDocument(ctx, ticket.id, wordsOf(content)),
      ctx.record("ticket.commented", ticket, { commentId }),
    ]);
    return { number, commentId };
  },
);
