import { and, eq } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { tags, ticketTags } from "@/lib/db/schema/queue";
import { Refusal } from "@/lib/refusal";
import { changeTicket } from "@/lib/tickets/change";
import type { LockedTicket } from "@/lib/tickets/lock";
import { mostTagsOfTicket } from "./rules";

type Ticket = Pick<LockedTicket, "id" | "number" | "requesterId" | "organizationId">;
type NamedTag = { id: number; name: string };

/** The tag of this name in any case; any agent makes one by using it. */
export async function findOrMakeTag({ tx, now }: CommandContext, name: string): Promise<NamedTag> {
  const find = () => tx.select({ id: tags.id, name: tags.name }).from(tags).where(eq(tags.name, name));
  const [known] = await find();
  if (known) return known;
  const made = { id: tags.id, name: tags.name };
  const [fresh] = await tx.insert(tags).values({ name, createdAt: now }).onConflictDoNothing().returning(made);
  // Somebody else made it at this moment.
  const [tag] = fresh ? [fresh] : await find();
  if (!tag) throw new Refusal("unavailable", "That didn't go through just now. Please try again in a moment.");
  return tag;
}

/** True when the ticket did not have it yet. Refuses before it writes. */
export async function putTag(ctx: CommandContext, ticket: Ticket, tag: NamedTag): Promise<boolean> {
  const { tx } = ctx;
  const had = await tx.select({ tag: ticketTags.tagId }).from(ticketTags).where(eq(ticketTags.ticketId, ticket.id));
  if (had.some((one) => one.tag === tag.id)) return false;
  if (had.length >= mostTagsOfTicket)
    throw new Refusal("conflict", `A ticket has at most ${mostTagsOfTicket} tags. Take one off first.`);
  await tx.insert(ticketTags).values({ ticketId: ticket.id, tagId: tag.id });
  await changeTicket(ctx, ticket, {}, "ticket.tagged", { tag: tag.name });
  return true;
}

/** True when the ticket had it. */
export async function takeTagOff(ctx: CommandContext, ticket: Ticket, tag: NamedTag): Promise<boolean> {
  const row = and(eq(ticketTags.ticketId, ticket.id), eq(ticketTags.tagId, tag.id));
  const removed = await ctx.tx.delete(ticketTags).where(row).returning();
  if (removed.length === 0) return false;
  await changeTicket(ctx, ticket, {}, "ticket.untagged", { tag: tag.name });
  return true;
}
