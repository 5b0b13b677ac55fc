// What ties tickets together: merging, splitting, linking, following.
import * as z from "zod/mini";
import { IdempotencyKey, Subject, TicketNumber, Version } from "./input";

/** Another ticket, typed by hand: "#1042" as well as "1042". */
const typeNumber = "Type the ticket's number, such as 1042.";
const OtherNumber = z.pipe(
  z.transform((typed: unknown) => Number(String(typed).trim().replace(/^#/, "") || Number.NaN)),
  z.number(typeNumber).check(z.int(typeNumber), z.gte(1, typeNumber), z.lte(999_999_999, "No ticket has that number.")),
);

/** `number` goes into `into`, which stays. */
export const MergeTicket = z.strictObject({
  number: TicketNumber,
  version: Version,
  into: OtherNumber,
  idempotencyKey: IdempotencyKey,
});

/** How many tickets can become one at once, the one that stays among them. */
export const mostMerged = 20;

/** "1042,1043,1050": numbers that were picked in the queue. */
const pickSome = `Pick 2 to ${mostMerged} tickets to merge.`;
const MergedNumbers = z.pipe(
  z.string(pickSome).check(z.regex(/^\d{1,9}(,\d{1,9})*$/, pickSome)),
  z.pipe(
    z.transform((text: string) => [...new Set(text.split(",").map(Number))]),
    z.array(z.number()).check(z.minLength(2, pickSome), z.maxLength(mostMerged, pickSome)),
  ),
);

/** All of them go into `into`, which is one of them. */
export const MergeTickets = z.strictObject({
  tickets: MergedNumbers,
  into: OtherNumber,
  idempotencyKey: IdempotencyKey,
});

/** The address line of the page that asks which one stays. */
export const ListMergeable = z.object({ tickets: MergedNumbers });

/** Which tickets could take this one in; the address line of the merge page. */
export const FindSurvivors = z.object({
  number: TicketNumber,
  q: z.catch(z._default(z.string().check(z.trim(), z.maxLength(200)), ""), ""),
  into: z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1))), undefined),
});

export const SplitTicket = z.strictObject({
  number: TicketNumber,
  messageId: z.coerce.number("Pick the message.").check(z.int("Pick the message."), z.gte(1, "Pick the message.")),
  subject: Subject,
  idempotencyKey: IdempotencyKey,
});

/** What the other ticket is to this one. */
export const linkRoles = ["related", "parent", "child"] as const;
export type LinkRole = (typeof linkRoles)[number];

export const LinkTicket = z.strictObject({
  number: TicketNumber,
  other: OtherNumber,
  as: z._default(z.enum(linkRoles, "Pick how they belong together."), "related"),
});

export const UnlinkTicket = z.strictObject({ number: TicketNumber, other: OtherNumber });
