import * as z from "zod/mini";
import { AttachmentIds, Content, IdempotencyKey, TicketNumber } from "@/lib/tickets/input";

const message = {
  number: TicketNumber,
  content: Content,
  attachmentIds: AttachmentIds,
  /** The newest message its writer has seen. */
  lastSeenMessageId: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
  idempotencyKey: IdempotencyKey,
};

export const CustomerReply = z.strictObject(message);

export const AgentReply = z.strictObject({
  ...message,
  // Which of the send buttons was pressed; the plain one sends an empty value.
  andThen: z.pipe(
    z.optional(z.enum(["", "pending", "resolve"], "Pick what should happen after sending.")),
    z.transform((value) => value || undefined),
  ),
});
