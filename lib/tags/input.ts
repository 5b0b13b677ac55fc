import * as z from "zod/mini";
import { TicketNumber } from "@/lib/tickets/input";
import { tagColours } from "./rules";

export const TagId = z.coerce
  .number("That isn't a tag.")
  .check(z.int("That isn't a tag."), z.gte(1, "That isn't a tag."));

/** One line, as people say it; "#vip" is "vip". */
export const TagName = z.string("Write a tag.").check(
  z.overwrite((text) =>
    text
      .replaceAll(/[\s\p{Cc}]+/gu, " ")
      .replace(/^\s*#+/, "")
      .trim(),
  ),
  z.minLength(1, "Write a tag."),
  z.maxLength(40, "A tag has at most 40 characters."),
);

export const AddTag = z.strictObject({ number: TicketNumber, name: TagName });
export const RemoveTag = z.strictObject({ number: TicketNumber, tag: TagId });

const Colour = z.enum(tagColours, "Choose a colour.");

export const CreateTag = z.strictObject({ name: TagName, colour: z._default(Colour, "grey") });
export const ChangeTag = z.strictObject({ tag: TagId, name: TagName, colour: Colour });
export const MergeTag = z.strictObject({ tag: TagId, into: TagId });
export const TagRef = z.strictObject({ tag: TagId });
