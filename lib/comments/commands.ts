import { claimUploads } from "@/lib/attachments/claim";
import { command } from "@/lib/command";
import { internalComments } from "@/lib/db/schema/conversation";
import { emptyDraft } from "@/lib/drafts/sending";
import { growTeamDocument, wordsOf } from "@/lib/search/team-document";
import { lockSurvivor } from "@/lib/tickets/lock";
import { InternalComment } from "./input";
import { callMentioned } from "./mentioning";

/** For the team alone: it touches no row, column or time that a customer can see. */
export const addInternalComment = command(
  "ticket.comment",
  InternalComment,
  async (ctx, { number, content, attachmentIds, draft }) => {
    await ctx.limit("message.agent", ctx.actor.id);
    const ticket = await lockSurvivor(ctx, number);
    const [comment] = await ctx.tx
      .insert(internalComments)
      .values({ ticketId: ticket.id, authorId: ctx.actor.id, content, createdAt: ctx.now })
      .returning({ id: internalComments.id });
    const commentId = comment?.id ?? 0;
    if (attachmentIds.length > 0) await claimUploads(ctx, attachmentIds, { commentId, ticketId: ticket.id });
    await callMentioned(ctx, ticket.id, content);
    await Promise.all([
      growTeamDocument(ctx, ticket.id, wordsOf(content)),
      // Sent from a merged ticket's old page, it was not what stands in the survivor's draft.
      draft !== undefined && ticket.number === number && emptyDraft(ctx, ticket.id, "comment", draft),
      ctx.record("ticket.commented", ticket, { commentId }),
    ]);
    return { number: ticket.number, commentId };
  },
);
