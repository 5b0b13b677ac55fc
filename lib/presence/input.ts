import * as z from "zod/mini";
import { doings } from "@/lib/presence/rules";
import { TicketNumber } from "@/lib/tickets/input";

/** A sign of life from an open ticket page. */
export const Attend = z.strictObject({ number: TicketNumber, doing: z.enum(doings, "Say what you are doing.") });
