import { sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { Refusal } from "@/lib/refusal";

/**
 * A page that has not heard yet shows a draft that was sent from another: its generation is over, and its words are the
 * last that this person sent or has on the way here. Other words go, and the same ones from a page that knows.
 */
export async function mustNotBeSent(
  { tx, actor }: CommandContext,
  ticketId: number,
  { content, draft }: { content: string; draft: number },
): Promise<void> {
  const [sent] = await tx.execute(sql`
    select from drafts where ticket_id = ${ticketId} and user_id = ${actor.id} and mode = 'reply'
      and content = '' and generation > ${draft} and ${content} in (
        (select content from messages where ticket_id = ${ticketId} and sender_id = ${actor.id} order by id desc limit 1),
        (select content from outgoing_messages where ticket_id = ${ticketId} and author_id = ${actor.id}
          and state = 'waiting' order by id desc limit 1))`);
  if (sent) throw new Refusal("conflict", "You sent this from another device.");
}
