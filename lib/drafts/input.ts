import * as z from "zod/mini";
import { AttachmentIds, TicketNumber } from "@/lib/tickets/input";

export const draftModes = ["reply", "comment"] as const;
export type DraftMode = (typeof draftModes)[number];

/** Longer than a message may be: what is too long to send is still kept, and so are two drafts that became one. */
export const longestDraft = 200_000;

const count = () => z.int().check(z.gte(0), z.lte(2_000_000_000));

export const SaveDraft = z.strictObject({
  number: TicketNumber,
  mode: z.enum(draftModes),
  content: z.string().check(
    z.overwrite((text) => text.replaceAll("\0", "")),
    z.maxLength(longestDraft, "That is too long to keep. Please shorten it, or attach it as a file."),
  ),
  attachmentIds: AttachmentIds,
  /** The generation these words began from; sending has raised it since if they come too late. */
  generation: count(),
  /** When the draft was saved on which these words stand, in ms; 0 where there was none. */
  base: z.int().check(z.gte(0), z.lte(8.64e15)),
  /** Which tab saves, and for the how manieth time. */
  tab: z.string().check(z.minLength(1), z.maxLength(40)),
  turn: count(),
});

/** The generation of the draft a form sends; empty when it never had one. */
export const DraftGeneration = z.optional(
  z.pipe(
    z.union([z.literal(""), z.coerce.number().check(z.int(), z.gte(0))]),
    z.transform((given) => (given === "" ? undefined : given)),
  ),
);
