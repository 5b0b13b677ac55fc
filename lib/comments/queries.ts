import { type SQL, sql } from "drizzle-orm";
import { type FileOnScreen, filesOf } from "@/lib/attachments/on-screen";
import type { Holds } from "@/lib/tickets/family";

const most = sql.raw("100");

export type CommentOnScreen = {
  id: number;
  ticketId: number;
  content: string;
  createdAt: Date;
  authorId: number;
  authorName: string;
  files: FileOnScreen[];
};

/** The team's newest comments from `since` on, each with its files. On a customer's pool PostgreSQL refuses this. */
export const newestComments = (holds: Holds, since: SQL): SQL => sql`
  select c.id, c.ticket_id as "ticketId", c.content, c.created_at as "createdAt", c.author_id as "authorId",
    users.name as "authorName", ${filesOf("internal_comment_attachments", sql`comment_id = c.id`)} as files
  from internal_comments as c join users on users.id = c.author_id
  where ${holds(sql`c.ticket_id`)} and c.created_at >= ${since}
  order by c.id desc limit ${most}`;
