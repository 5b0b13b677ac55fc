import * as z from "zod/mini";
import { DraftGeneration } from "@/lib/drafts/input";
import { CustomerReply } from "@/lib/messages/input";

/** The same fields as a reply, and a command of its own: no flag can turn one into the other. */
export const InternalComment = z.strictObject({ ...CustomerReply.shape, draft: DraftGeneration });
