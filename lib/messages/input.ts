import * as z from "zod/mini";
import { DraftGeneration } from "@/lib/drafts/input";
import { sendLater } from "@/lib/outgoing/input";
import { AttachmentIds, Content, IdempotencyKey, LastSeen, TeamContent, TicketNumber } from "@/lib/tickets/input";

const message = {
  number: TicketNumber,
  content: Content,
  attachmentIds: AttachmentIds,
  /** The newest message its writer has seen. */
  lastSeenMessageId: LastSeen,
  idempotencyKey: IdempotencyKey,
};

export const CustomerReply = z.strictObject(message);

export const AgentReply = z.strictObject({
  ...message,
  content: TeamContent,
  // Which of the send buttons was pressed; the plain one sends an empty value.
  andThen: z.pipe(
    z.optional(z.enum(["", "pending", "resolve"], "Pick what should happen after sending.")),
    z.transform((value) => value || undefined),
  ),
  /** The draft that is being sent. */
  draft: DraftGeneration,
  /** "Send anyway": what was written since has been looked at, up to this message and this reply on its way. */
  reviewed: z.optional(
    z.pipe(
      z.string().check(z.regex(/^\d{1,15}-\d{1,15}$/, "Please reload the page and try again.")),
      z.transform((token) => {
        const [messageId = 0, outgoingId = 0] = token.split("-").map(Number);
        return { messageId, outgoingId };
      }),
    ),
  ),
  /** Said once, for words that look as if they were for the team. */
  meantFor: z.optional(z.literal("customer")),
  ...sendLater,
});
