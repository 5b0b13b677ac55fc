import type * as z from "zod/mini";
import type { CommandContext } from "@/lib/command";
import { invalidField } from "@/lib/refusal";
import { snooze, snoozeTime, wake } from "@/lib/snooze/snoozing";
import { tagById } from "@/lib/tags/commands/tagging";
import { putTag, takeTagOff } from "@/lib/tags/tagging";
import { mustBeAssignable, mustBeTeam } from "@/lib/tickets/commands/opening";
import { setStatusOf } from "@/lib/tickets/commands/setting-status";
import { assign, handOver, prioritize } from "@/lib/tickets/commands/working";
import { priorityWords, statusWords } from "@/lib/tickets/words";
import type { Before } from "./before";
import { prepareMacroChange } from "./change-macro";
import type { StoredChange } from "./input";
import type { BulkTicket } from "./lock";
import { alreadySo } from "./rules";

/** By how many versions a ticket went on, and what else its way back needs; or why it was left as it is. */
export type Done = { steps: number; before?: Before } | string;

export type PreparedChange = {
  /** Said after the number of tickets. */
  words: string;
  /** What a job goes by later, where the value was about this moment. */
  value?: string;
  /** Looks at all of a batch at once, before the first is changed. */
  lookAt?(tickets: BulkTicket[]): Promise<void>;
  /** Refuses before it writes, or takes back what it wrote. */
  apply(ticket: BulkTicket): Promise<Done>;
  /** After all of a batch. */
  after?(changed: number): Promise<void>;
};

type Wanted = Pick<z.output<typeof StoredChange>, "field" | "value">;

/** The single verbs, for many tickets: what is the same for all of them is looked up once. */
export async function prepareChange(ctx: CommandContext, wanted: Wanted): Promise<PreparedChange> {
  const change = wanted as z.output<typeof StoredChange>;
  switch (change.field) {
    case "assignee": {
      const { value } = change;
      const to = await mustBeAssignable(ctx, value);
      const words = to ? `assigned to ${to}` : "given to nobody";
      return { words, apply: (ticket) => unless(ticket.assigneeId === value, () => assign(ctx, ticket, value, to)) };
    }
    case "team": {
      const { value } = change;
      const to = await mustBeTeam(ctx, value);
      const words = to ? `handed to ${to}` : "taken from their team";
      return { words, apply: (ticket) => unless(ticket.teamId === value, () => handOver(ctx, ticket, value, to)) };
    }
    case "status": {
      const { value } = change;
      const words = `set to ${statusWords[value].toLowerCase()}`;
      return { words, apply: (ticket) => unless(ticket.status === value, () => setStatusOf(ctx, ticket, value)) };
    }
    case "priority": {
      const { value } = change;
      const words = `set to ${priorityWords[value].toLowerCase()} priority`;
      const to = (ticket: BulkTicket) => prioritize(ctx, ticket, ticket.priority, value);
      return { words, apply: (ticket) => unless(ticket.priority === value, () => to(ticket)) };
    }
    case "snooze": {
      if (change.value === "") {
        const isAwake = (ticket: BulkTicket) => ticket.snoozedUntil === null;
        return { words: "woken up", apply: (ticket) => unless(isAwake(ticket), () => wake(ctx, ticket)) };
      }
      const time = await snoozeTime(ctx, change.value);
      const words = `snoozed until ${time.words}`;
      const apply = (ticket: BulkTicket) => unless(false, () => snooze(ctx, ticket, time));
      return { words, value: time.atTheirClock, apply };
    }
    case "macro":
    case "macro_reply":
      return prepareMacroChange(ctx, change);
    default: {
      const tag = await tagById(ctx, change.value);
      if (!tag) throw invalidField("value", "That tag is gone. Pick another one.");
      if (change.field === "untag")
        return {
          words: `without the tag ${tag.name}`,
          apply: async (ticket) => oneStep(await takeTagOff(ctx, ticket, tag)),
        };
      return { words: `tagged ${tag.name}`, apply: async (ticket) => oneStep(await putTag(ctx, ticket, tag)) };
    }
  }
}

async function unless(isSo: boolean, act: () => Promise<void>): Promise<Done> {
  if (!isSo) await act();
  return oneStep(!isSo);
}

const oneStep = (isDone: boolean): Done => (isDone ? { steps: 1 } : alreadySo);
