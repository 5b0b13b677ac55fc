import * as z from "zod/mini";
import { withoutTurns } from "@/lib/bidi";
import { unresolvedWords } from "@/lib/macros/rules";
import { priorities, statuses, workingStatuses } from "./rules";

/** The public reference; forms send it as text. */
export const TicketNumber = z.coerce
  .number("That ticket number doesn't look right.")
  .check(z.int(), z.gte(1), z.lte(999_999_999));

export const IdempotencyKey = z.optional(z.uuid("Please reload the page and try again."));

/** The newest message that was on the screen of whoever writes. */
export const LastSeen = z.optional(z.coerce.number().check(z.int(), z.gte(0)));

/** The version of the ticket a form has seen, for the optimistic lock. */
export const Version = z.optional(z.coerce.number().check(z.int(), z.gte(1)));

export const Subject = z
  .string("Write a subject.")
  .check(
    z.overwrite(withoutTurns),
    z.trim(),
    z.minLength(1, "Write a subject."),
    z.maxLength(140, "Keep the subject to 140 characters."),
  );

/** Plain text with Markdown; browsers send line ends as CRLF. */
export const Content = z.string("Write a few words first.").check(
  z.overwrite((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim()),
  z.minLength(1, "Write a few words first."),
  z.maxLength(20_000, "That is longer than 20,000 characters. Please shorten it, or attach it as a file."),
);

/** The team's words to a customer: a variable of a macro that was left without a value never goes out. */
export const TeamContent = Content.check(
  z.refine((text) => unresolvedWords(text) === null, { error: ({ input }) => unresolvedWords(String(input)) ?? "" }),
);

export const AttachmentIds = z._default(
  z
    .array(z.uuid("That file is no longer there. Please attach it again."))
    .check(z.maxLength(10, "Attach up to 10 files.")),
  [],
);

/** An empty choice in a select means "nobody". */
export const personOrNobody = z.pipe(
  z.union([z.literal(""), z.null(), z.coerce.number().check(z.int(), z.gte(1))], "Pick someone from the list."),
  z.transform((value) => (value === "" || value === null ? null : value)),
);

export const TicketRef = z.strictObject({ number: TicketNumber, version: Version, idempotencyKey: IdempotencyKey });

export const OpenTicket = z.strictObject({
  subject: Subject,
  content: Content,
  attachmentIds: AttachmentIds,
  idempotencyKey: IdempotencyKey,
});

export const OpenTicketFor = z.strictObject({
  requesterId: z.coerce.number("Pick the customer.").check(z.int("Pick the customer."), z.gte(1, "Pick the customer.")),
  subject: Subject,
  content: TeamContent,
  priority: z._default(z.enum(priorities, "Pick a priority."), "normal"),
  assigneeId: z._default(personOrNobody, null),
  teamId: z._default(personOrNobody, null),
  attachmentIds: AttachmentIds,
  /** The closed ticket whose reply these words were, and the generation of that draft. */
  draftOf: z.optional(TicketNumber),
  draft: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
  idempotencyKey: IdempotencyKey,
});

export const AssignTicket = z.strictObject({ number: TicketNumber, version: Version, assigneeId: personOrNobody });
export const HandToTeam = z.strictObject({ number: TicketNumber, version: Version, teamId: personOrNobody });
export const Prioritize = z.strictObject({
  number: TicketNumber,
  version: Version,
  priority: z.enum(priorities, "Pick a priority."),
});
export const MoveTicket = z.strictObject({
  number: TicketNumber,
  version: Version,
  to: z.enum(workingStatuses, "Pick a status."),
});

const status = z.optional(z.enum(statuses, "Pick a status."));
const priority = z.enum(priorities, "Pick a priority.");

/** The details of a ticket as one form, with what it showed before; a closed ticket shows no choice of status. */
export const SetDetails = z.strictObject({
  number: TicketNumber,
  version: Version,
  status,
  priority,
  assigneeId: personOrNobody,
  teamId: personOrNobody,
  wasStatus: status,
  wasPriority: priority,
  wasAssigneeId: personOrNobody,
  wasTeamId: personOrNobody,
});

export const queueViews = [
  "mine",
  "unassigned",
  "mentions",
  "open",
  "pending",
  "on_hold",
  "snoozed",
  "resolved",
  "all",
] as const;
export type QueueView = (typeof queueViews)[number];
export const queueSorts = ["activity", "waiting", "newest", "priority"] as const;
export type QueueSort = (typeof queueSorts)[number];

/** The last row of the page before: its sort value and id, as one opaque word in the URL. */
export const Cursor = z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,200}$/)));

const listOf = <const T extends readonly string[]>(values: T) =>
  z.catch(
    z.pipe(
      z.union([z.string(), z.array(z.string())]),
      z.transform((given) => values.filter((value): value is T[number] => [given].flat().includes(value))),
    ),
    [],
  );

const idOrNone = z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1))), undefined);

/** A few ids; what isn't one is left out. */
const idList = z.catch(
  z._default(
    z.pipe(
      z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
      z.transform((given) => [...new Set([given].flat().map(Number))].filter(isId).slice(0, 20)),
    ),
    [],
  ),
  [],
);

const isId = (id: number) => Number.isSafeInteger(id) && id > 0;

/** The queue's URL is its filter state; what it doesn't know it ignores. */
export const QueueFilter = z.object({
  view: z.catch(z._default(z.enum(queueViews), "mine"), "mine"),
  status: z._default(listOf(statuses), []),
  priority: z._default(listOf(priorities), []),
  /** Any of these. */
  tag: idList,
  team: idOrNone,
  assignee: idOrNone,
  /** The saved view one came from. */
  saved: idOrNone,
  q: z.catch(z._default(z.string().check(z.trim(), z.maxLength(200)), ""), ""),
  sort: z.catch(z._default(z.enum(queueSorts), "activity"), "activity"),
  after: z.catch(Cursor, undefined),
});
export type QueueFilter = z.output<typeof QueueFilter>;

/** Rows that an open queue still shows, by number. */
export const QueueRows = z.extend(QueueFilter, {
  number: z.pipe(
    z.transform((given: unknown) => [given].flat()),
    z.array(TicketNumber).check(z.maxLength(100)),
  ),
});

export const CustomerFilter = z.object({
  tab: z.catch(z._default(z.enum(["open", "solved"]), "open"), "open"),
  q: z.catch(z._default(z.string().check(z.trim(), z.maxLength(200)), ""), ""),
  after: z.catch(Cursor, undefined),
});
export type CustomerFilter = z.output<typeof CustomerFilter>;

const before = z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(8.64e15))), undefined);

/** A customer's page of a ticket; `before` is the id of the oldest message on the page after it. */
export const ReadOwnTicket = z.object({ number: TicketNumber, before });

/** The team's page of a ticket; `before` is the moment, in milliseconds, at which the page after it begins. */
export const ReadTicket = z.object({ number: TicketNumber, before });
