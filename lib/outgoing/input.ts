import * as z from "zod/mini";
import { IdempotencyKey, LastSeen, TeamContent } from "@/lib/tickets/input";
import { afterResolveChoices, type StopReason, sendTimes, stopWords, undoChoices } from "./rules";

const OutgoingId = z.coerce.number("That reply is no longer here.").check(z.int(), z.gte(1));

export const OutgoingRef = z.strictObject({ id: OutgoingId, idempotencyKey: IdempotencyKey });

/** What a browser's date field sends, in the time zone of the person; empty when none was chosen. */
const LocalTime = z.optional(
  z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?)?$/, "Pick a day and a time.")),
);

/** A box that is not ticked is not sent. */
const Ticked = z.pipe(
  z.optional(z.union([z.literal("on"), z.literal("")])),
  z.transform((given) => given === "on"),
);

/** The fields of "Send later" in the reply's form; without `when` the others say nothing. */
export const sendLater = {
  when: z.pipe(
    z.optional(z.enum(["", ...sendTimes], "Pick when it should go out.")),
    z.transform((value) => value || undefined),
  ),
  at: LocalTime,
  cancelOnAnswer: Ticked,
};

export const ChangeScheduled = z.strictObject({
  id: OutgoingId,
  content: TeamContent,
  at: LocalTime,
  cancelOnAnswer: Ticked,
  /** The newest message beside the form: what was there already cancels nothing. */
  lastSeenMessageId: LastSeen,
});

export const StopOutgoing = z.strictObject({
  id: OutgoingId,
  reason: z.enum(Object.keys(stopWords) as [StopReason, ...StopReason[]]),
});

export const AnsweredTicket = z.strictObject({ ticketId: z.int().check(z.gte(1)) });

/** How a person likes to work; on their profile. */
export const DeskPreferences = z.strictObject({
  undoSeconds: z.coerce
    .number("Pick how long.")
    .check(z.refine((seconds) => (undoChoices as readonly number[]).includes(seconds), "Pick how long.")),
  afterResolve: z.enum(afterResolveChoices, "Pick where to go."),
});
