import { type SQL, sql } from "drizzle-orm";
import { type FileOnScreen, filesOf } from "@/lib/attachments/on-screen";

export type CommentOnScreen = {
  id: number;
  ticketId: number;
  content: string;
  createdAt: Date;
  authorId: number;
  authorName: string;
  files: FileOnScreen[];
};

/** The team's comments, each with its files. On a customer's pool PostgreSQL refuses this. */
export const commentsWhere = (which: SQL): SQL => sql`
  select c.id, c.ticket_id as "ticketId", c.content, c.created_at as "createdAt", c.author_id as "authorId",
    users.name as "authorName", ${filesOf("internal_comment_attachments", sql`comment_id = c.id`)} as files
  from internal_comments as c join users on users.id = c.author_id
  where ${which}`;
