import * as z from "zod/mini";
import { SnoozeChoice } from "@/lib/snooze/input";
import { TagId } from "@/lib/tags/input";
import { IdempotencyKey, personOrNobody } from "@/lib/tickets/input";
import { chosenStatuses, priorities } from "@/lib/tickets/rules";
import { mostPicked } from "./rules";

/** "1042,1043": the numbers that were picked on the screen. */
export const PickedNumbers = z.pipe(
  z.string("Pick a ticket first.").check(z.regex(/^\d{1,9}(,\d{1,9})*$/, "Pick a ticket first.")),
  z.pipe(
    z.transform((text: string) => [...new Set(text.split(",").map(Number))]),
    z.array(z.number()).check(z.maxLength(mostPicked, `Pick up to ${mostPicked} tickets, or all that match.`)),
  ),
);

/** The queue's own address after "?": what the list on the screen showed. */
export const FilterWords = z.string("Reload the page and try again.").check(z.maxLength(2_000));

/** "12@1764000000000": the macro, and when it was last changed as its reader saw it. */
const ChosenMacro = z.string("Pick a macro.").check(z.regex(/^[1-9]\d{0,14}@\d{1,15}$/, "Pick a macro."));

/** What can be changed in many tickets at once; each value is a form's word. */
function changing<T extends z.core.$ZodLooseShape>(of: T) {
  const all = { ...of, idempotencyKey: IdempotencyKey };
  return z.discriminatedUnion("field", [
    z.strictObject({ ...all, field: z.literal("assignee"), value: personOrNobody }),
    z.strictObject({ ...all, field: z.literal("team"), value: personOrNobody }),
    z.strictObject({ ...all, field: z.literal("status"), value: z.enum(chosenStatuses, "Pick a status.") }),
    z.strictObject({ ...all, field: z.literal("priority"), value: z.enum(priorities, "Pick a priority.") }),
    z.strictObject({ ...all, field: z.literal("snooze"), value: SnoozeChoice }),
    z.strictObject({ ...all, field: z.literal("tag"), value: TagId }),
    z.strictObject({ ...all, field: z.literal("untag"), value: TagId }),
    // What a macro changes, and with "macro_reply" also what it says to each customer.
    z.strictObject({ ...all, field: z.literal("macro"), value: ChosenMacro }),
    z.strictObject({ ...all, field: z.literal("macro_reply"), value: ChosenMacro }),
  ]);
}

export const ChangeTickets = changing({ tickets: PickedNumbers });
export const ChangeAllMatching = changing({ filter: FilterWords });

/** One field and its new value. */
export type Change = { field: string; value: string | number | null };

/** The same, read back from its row. */
export const StoredChange = changing({});

export const BulkRef = z.strictObject({ bulk: z.coerce.number().check(z.int(), z.gte(1)) });

export const ExportTickets = z.union([
  z.strictObject({ tickets: PickedNumbers }),
  z.strictObject({ filter: FilterWords }),
]);

export const Matching = z.object({ filter: FilterWords });
