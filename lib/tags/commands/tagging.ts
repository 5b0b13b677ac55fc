import { eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tags } from "@/lib/db/schema/queue";
import { lockTicket } from "@/lib/tickets/lock";
import { AddTag, RemoveTag } from "../input";
import { findOrMakeTag, putTag, takeTagOff } from "../tagging";

export const tagTicket = command("ticket.tag", AddTag, async (ctx, { number, name }) => {
  const ticket = await lockTicket(ctx, number);
  await putTag(ctx, ticket, await findOrMakeTag(ctx, name));
  return { number };
});

/** A tag that is gone already is off every ticket. */
export const untagTicket = command("ticket.tag", RemoveTag, async (ctx, { number, tag }) => {
  const ticket = await lockTicket(ctx, number);
  const known = await tagById(ctx, tag);
  if (known) await takeTagOff(ctx, ticket, known);
  return { number };
});

export async function tagById({ tx }: CommandContext, id: number) {
  const [tag] = await tx.select({ id: tags.id, name: tags.name }).from(tags).where(eq(tags.id, id));
  return tag ?? null;
}
