import * as z from "zod/mini";
import { mostTagsOfTicket } from "@/lib/tags/rules";
import { IdempotencyKey, personOrNobody, TicketNumber, Version } from "@/lib/tickets/input";
import { priorities } from "@/lib/tickets/rules";
import { Audience } from "@/lib/views/input";
import { macroStatuses } from "./rules";

export const MacroId = z.coerce.number("That macro is gone.").check(z.int(), z.gte(1));

const Name = z
  .string("Write a name.")
  .check(z.trim(), z.minLength(1, "Write a name."), z.maxLength(60, "A macro's name has at most 60 characters."));

/** May be empty; browsers send line ends as CRLF. */
const Reply = z._default(
  z.string().check(
    z.overwrite((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim()),
    z.maxLength(20_000, "That is longer than 20,000 characters. Please shorten it."),
  ),
  "",
);

/** An empty choice in a list means "leave as it is". */
function orNot<const T extends readonly [string, ...string[]]>(values: T, words: string) {
  return z.pipe(
    z.optional(z.enum(["", ...values], words)),
    z.transform((given) => (given ? (given as T[number]) : null)),
  );
}

/** "me", "nobody" or a person's id. */
const Assignee = z.pipe(
  z.optional(z.string().check(z.regex(/^(|me|nobody|[1-9]\d{0,14})$/, "Pick someone from the list."))),
  z.transform((given) => {
    if (!given) return { assigns: null, assigneeId: null };
    if (given === "me" || given === "nobody") return { assigns: given, assigneeId: null } as const;
    return { assigns: "person", assigneeId: Number(given) } as const;
  }),
);

/** "badges, vip", as people write tags one after another. */
const TagNames = z.pipe(
  z.pipe(
    z.optional(z.string().check(z.maxLength(1_000, "Those are too many tags."))),
    z.transform((given = "") => [...new Map(given.split(",").map(tagName).filter(Boolean).map(byCase)).values()]),
  ),
  z
    .array(z.string().check(z.maxLength(40, "A tag has at most 40 characters.")))
    .check(z.maxLength(mostTagsOfTicket, `Choose up to ${mostTagsOfTicket} tags.`)),
);

const macro = {
  name: Name,
  audience: Audience,
  reply: Reply,
  status: orNot(macroStatuses, "Pick a status."),
  priority: orNot(priorities, "Pick a priority."),
  assignee: Assignee,
  toTeamId: z._default(personOrNobody, null),
  addTags: TagNames,
  removeTags: TagNames,
};

export const SaveMacro = z.strictObject({ ...macro, idempotencyKey: IdempotencyKey });
export const ChangeMacro = z.strictObject({ macro: MacroId, ...macro });
export const MacroRef = z.strictObject({ macro: MacroId });
export const ApplyMacro = z.strictObject({ macro: MacroId, number: TicketNumber, version: Version });

/** The list's address. */
export const FindMacros = z.object({
  q: z.catch(z._default(z.string().check(z.trim(), z.maxLength(200)), ""), ""),
});

/** For whom they are offered: with a ticket, its variables have values. */
export const OfferMacros = z.object({ ticket: z.catch(z.optional(TicketNumber), undefined) });

function tagName(given: string): string {
  return given
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replace(/^\s*#+/, "")
    .trim();
}

/** A tag is the same in any case. */
const byCase = (name: string) => [name.toLowerCase(), name] as const;
