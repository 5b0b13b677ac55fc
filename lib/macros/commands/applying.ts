import { lockIds } from "@/lib/bulk/lock";
import { type CommandContext, command } from "@/lib/command";
import { notFound, Refusal } from "@/lib/refusal";
import { mustBeCurrent } from "@/lib/tickets/change";
import { type LockedTicket, lockTicket } from "@/lib/tickets/lock";
import { countUses, prepareMacro } from "../apply";
import { ApplyMacro } from "../input";
import { findMacro, type Macro } from "../reach";

/** All that a macro changes on a ticket, or nothing of it; its words are the reply's draft, and the writer's to send. */
export const applyMacro = command("macro.apply", ApplyMacro, async (ctx, { macro: id, number, version }) => {
  const ticket = await lockTicket(ctx, number);
  const macro = await findMacro(ctx, id);
  if (!macro) throw new Refusal("not_found", "That macro is gone.");
  await mustSeeWhatItChanges(ctx, ticket, version, macro);
  const [locked] = await lockIds(ctx, [ticket.id]);
  if (!locked) throw notFound();
  const apply = await prepareMacro(ctx, macro);
  const { steps } = await apply(locked);
  await countUses(ctx, macro.id, 1);
  return { number, name: macro.name, changed: steps };
});

/** A colleague's newer choice in one of the fields is looked at first, as in the details. */
async function mustSeeWhatItChanges(
  ctx: CommandContext,
  ticket: LockedTicket,
  version: number | undefined,
  macro: Macro,
) {
  if (macro.status) await mustBeCurrent(ctx, ticket, version, "status");
  if (macro.priority) await mustBeCurrent(ctx, ticket, version, "priority");
  if (macro.assigns) await mustBeCurrent(ctx, ticket, version, "assigneeId");
  if (macro.toTeamId) await mustBeCurrent(ctx, ticket, version, "teamId");
}
