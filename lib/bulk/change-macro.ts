import { inArray, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { tickets as ticketRows } from "@/lib/db/schema/tickets";
import { aboutTickets } from "@/lib/macros/about";
import { countUses, prepareMacro } from "@/lib/macros/apply";
import { onTicket } from "@/lib/macros/queries";
import { findMacro, type Macro } from "@/lib/macros/reach";
import type { About } from "@/lib/macros/rules";
import { holdReply } from "@/lib/outgoing/hold";
import { invalidField, Refusal } from "@/lib/refusal";
import type { Done, PreparedChange } from "./change";
import type { BulkTicket } from "./lock";
import { alreadySo, repliesHeldSeconds } from "./rules";

type Wanted = { field: "macro" | "macro_reply"; value: string };

/**
 * A macro on many tickets. Its replies are held as any reply is, and long enough to be undone; the reply on its way, its
 * job and the ticket's row in this change are one transaction, so that a job which runs again never writes twice.
 */
export async function prepareMacroChange(ctx: CommandContext, { field, value }: Wanted): Promise<PreparedChange> {
  const macro = await asItWasSeen(ctx, value);
  const applyTo = await prepareMacro(ctx, macro);
  const isReply = field === "macro_reply" && macro.reply !== "";
  let about = new Map<number, About>();

  async function apply(ticket: BulkTicket): Promise<Done> {
    const of = about.get(ticket.id);
    const words = isReply && of ? onTicket(macro, of) : null;
    if (words && words.left.length > 0) return `No value for ${words.left.join(", ")}.`;
    if (words && ticket.status === "closed")
      throw new Refusal("conflict", "This ticket is closed. A new message opens a follow-up.");
    const { steps, added, removed } = await applyTo(ticket);
    const outgoingId = words ? await answer(ctx, ticket, words.reply) : null;
    if (steps === 0 && !outgoingId) return alreadySo;
    return { steps, before: { addedTags: added.join(), removedTags: removed.join(), outgoingId } };
  }

  return {
    words: isReply
      ? `answered with “${macro.name}”. The replies go out in a minute; until then they can be undone`
      : `changed by “${macro.name}”`,
    lookAt: async (tickets) => {
      const ids = tickets.map(({ id }) => id);
      if (isReply) about = await aboutTickets(ctx.tx, ctx.actor, inArray(ticketRows.id, ids));
    },
    apply: (ticket) => wholeOrNot(ctx, () => apply(ticket)),
    after: (changed) => countUses(ctx, macro.id, changed),
  };
}

/** What its agent read is what customers get: a macro that was changed meanwhile is looked at again. */
async function asItWasSeen(ctx: CommandContext, value: string): Promise<Macro> {
  const [id = 0, seen] = value.split("@").map(Number);
  const macro = await findMacro(ctx, id);
  if (!macro) throw invalidField("value", "That macro is gone. Pick another one.");
  if (macro.changedAt.getTime() !== seen)
    throw invalidField("value", "This macro was changed meanwhile. Have a look at it, then use it again.");
  return macro;
}

async function answer(ctx: CommandContext, ticket: BulkTicket, content: string): Promise<number> {
  const sendAt = new Date(ctx.now.getTime() + repliesHeldSeconds * 1000);
  const reply = { content, attachmentIds: [], lastSeenMessageId: ticket.lastMessageId ?? 0 };
  return holdReply(ctx, ticket, reply, { kind: "held", sendAt, cancelOnAnswer: false });
}

/** One ticket that refuses halfway leaves nothing behind, while the others of its batch go on. */
async function wholeOrNot(ctx: CommandContext, run: () => Promise<Done>): Promise<Done> {
  await ctx.tx.execute(sql`savepoint one_ticket`);
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal) await ctx.tx.execute(sql`rollback to savepoint one_ticket`);
    throw error;
  } finally {
    // Nothing to release once the transaction has failed.
    await ctx.tx.execute(sql`release savepoint one_ticket`).catch(() => undefined);
  }
}
