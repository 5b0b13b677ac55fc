import * as z from "zod/mini";

const key = z.string("A mail needs its key.").check(z.minLength(1), z.maxLength(200));

/** A mail as its job carries it. */
export const SendMail = z.discriminatedUnion("template", [
  z.strictObject({ key, template: z.literal("reset"), email: z.string() }),
  z.strictObject({ key, template: z.literal("invite"), userId: z.int(), inviterId: z.int() }),
  z.strictObject({ key, template: z.literal("sign_up"), tokenId: z.int() }),
  z.strictObject({ key, template: z.literal("kept_back"), outgoingId: z.int() }),
  z.strictObject({ key, template: z.literal("back_in_draft"), draftId: z.int() }),
]);

export const MailRef = z.strictObject({ key });

export const MailFailure = z.strictObject({ key, error: z.string().check(z.maxLength(500)) });

/** The address line of /admin/outbox. */
export const ListMails = z.object({
  before: z.catch(z.nullable(z.coerce.number().check(z.int(), z.positive())), null),
});
