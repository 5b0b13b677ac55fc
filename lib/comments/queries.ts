import { and, asc, desc, eq, gte, inArray, type SQL, sql } from "drizzle-orm";
import { internalCommentAttachments } from "@/lib/db/schema/attachments";
import { internalComments } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { literally, type QueryContext } from "@/lib/query";
import { over } from "@/lib/tickets/family";

const most = 100;

export type CommentOnScreen = Awaited<ReturnType<typeof listComments>>[number];

/** The team's comments since `since`, oldest first, each with its files. On a customer's pool PostgreSQL refuses this. */
export async function listComments(ctx: QueryContext, ticketIds: number[], since: Date) {
  const { name, holds, tickets } = over(ticketIds);
  const newest = (db: QueryContext["db"]) => newestComments(db, holds(internalComments.ticketId));
  const newestFirst = await ctx.prepared(`ticket_comments${name}`, newest, { tickets, since: since.toISOString() });
  const withFiles = newestFirst.filter((comment) => comment.hasFiles).map((comment) => comment.id);
  const files = withFiles.length > 0 ? await filesOf(ctx, withFiles) : [];
  return newestFirst
    .reverse()
    .map((comment) => ({ ...comment, files: files.filter((file) => file.commentId === comment.id) }));
}

function newestComments(db: QueryContext["db"], ofTicket: SQL) {
  return db
    .select({
      id: internalComments.id,
      ticketId: internalComments.ticketId,
      content: internalComments.content,
      createdAt: internalComments.createdAt,
      authorId: internalComments.authorId,
      authorName: users.name,
      hasFiles: sql<boolean>`exists (select from internal_comment_attachments where comment_id = ${internalComments.id})`,
    })
    .from(internalComments)
    .innerJoin(users, eq(users.id, internalComments.authorId))
    .where(and(ofTicket, gte(internalComments.createdAt, sql`${sql.placeholder("since")}::timestamptz`)))
    .orderBy(desc(internalComments.id))
    .limit(literally(most));
}

function filesOf({ db }: QueryContext, commentIds: number[]) {
  return db
    .select({
      id: internalCommentAttachments.id,
      commentId: internalCommentAttachments.commentId,
      fileName: internalCommentAttachments.fileName,
      mediaType: internalCommentAttachments.mediaType,
      size: internalCommentAttachments.size,
    })
    .from(internalCommentAttachments)
    .where(inArray(internalCommentAttachments.commentId, commentIds))
    .orderBy(asc(internalCommentAttachments.commentId), asc(internalCommentAttachments.position));
}
