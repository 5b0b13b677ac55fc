import { command } from "@/lib/command";
import { invalidField, notFound, Refusal } from "@/lib/refusal";
import { lockTickets } from "../lock";
import { haveSameReaders, mustStandAlone, takeIn } from "../merge";
import { MergeTickets } from "../tie-input";

/** All the others go into one, or none does; each can be taken out again by itself. */
export const mergeTickets = command("ticket.merge", MergeTickets, async (ctx, { tickets: numbers, into }) => {
  const all = await lockTickets(ctx, numbers);
  if (all.length < numbers.length) throw notFound();
  const survivor = all.find(({ number }) => number === into);
  if (!survivor) throw invalidField("into", "Pick which of these tickets stays.");
  if (survivor.status === "closed")
    throw new Refusal("conflict", `#${into} is closed and takes nothing in. Pick another one that stays.`);
  mustStandAlone(survivor, `#${into}`);
  const others = all.filter((ticket) => ticket !== survivor);
  for (const ticket of others) {
    mustStandAlone(ticket, `#${ticket.number}`);
    if (!(await haveSameReaders(ctx, ticket, survivor)))
      throw new Refusal(
        "conflict",
        `#${ticket.number} is of another customer, who doesn't see #${into}: merging would show each the other's words. Nothing was merged.`,
      );
    await takeIn(ctx, ticket, survivor);
  }
  return { into, merged: others.length };
});
