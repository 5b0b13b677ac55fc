import { sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { takeDraftsBack } from "@/lib/drafts/lending";
import { takeOutgoingBack } from "@/lib/outgoing/lending";
import { invalidField, notFound, Refusal } from "@/lib/refusal";
import { wakeInTime } from "@/lib/snooze/snoozing";
import { takeTagsBack } from "@/lib/tags/lending";
import { changeTicket, mustBeCurrent } from "../change";
import { TicketRef } from "../input";
import { lockTickets } from "../lock";
import { mergeInto } from "../merge";
import { MergeTicket, MergeTickets } from "../tie-input";

/** One ticket goes into another by a pointer: no row of either moves, so that taking it out again restores both. */
export const mergeTicket = command("ticket.merge", MergeTicket, async (ctx, { number, into, version }) => {
  if (number === into) throw invalidField("into", "A ticket can't be merged into itself. Pick another one.");
  const both = await lockTickets(ctx, [number, into]);
  const ticket = both.find((one) => one.number === number);
  const survivor = both.find((one) => one.number === into);
  if (!ticket) throw notFound();
  if (!survivor) throw invalidField("into", `There is no ticket #${into}.`);
  await mustBeCurrent(ctx, ticket, version, "mergedInto");
  await mergeInto(ctx, survivor, [ticket]);
  return { number, into };
});

/** All of those that were picked go into one of them; each can be taken out again by itself. */
export const mergeTickets = command("ticket.merge", MergeTickets, async (ctx, { tickets: numbers, into }) => {
  const all = await lockTickets(ctx, numbers);
  if (all.length < numbers.length) throw notFound();
  const survivor = all.find(({ number }) => number === into);
  if (!survivor) throw invalidField("into", "Pick which of these tickets stays.");
  const others = all.filter((ticket) => ticket !== survivor);
  await mergeInto(ctx, survivor, others);
  return { into, merged: others.length };
});

/** Takes a merged ticket out again: it stands where it stood, with everything it had. */
export const unmergeTicket = command("ticket.merge", TicketRef, async (ctx, { number }) => {
  const from = await survivorNumber(ctx, number);
  const both = from === null ? [] : await lockTickets(ctx, [number, from]);
  const ticket = both.find((one) => one.number === number);
  const survivor = both.find((one) => one.number === from);
  if (!ticket || !survivor || ticket.mergedInto !== survivor.id)
    throw new Refusal("conflict", `#${number} already stands on its own.`);
  await changeTicket(ctx, ticket, { mergedInto: null }, "ticket.unmerged", { from: survivor.number });
  await changeTicket(ctx, survivor, {}, "ticket.gave_back", { number });
  await takeDraftsBack(ctx.tx, ticket.id, survivor.id);
  await takeOutgoingBack(ctx.tx, ticket.id, survivor.id);
  await takeTagsBack(ctx.tx, ticket.id, survivor.id);
  await wakeInTime(ctx, ticket.id);
  return { number, from: survivor.number };
});

async function survivorNumber({ tx }: CommandContext, number: number): Promise<number | null> {
  const found = await tx.execute<{ number: number }>(sql`
    select survivor.number from ${tickets} as survivor join ${tickets} as merged on merged.merged_into = survivor.id
    where merged.number = ${number}`);
  return found[0]?.number ?? null;
}
