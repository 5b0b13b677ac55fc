import * as z from "zod/mini";
import { TicketNumber } from "@/lib/tickets/input";

/** A preset, or a date and time; a form sends both, and the pressed button wins over the field. */
export const SnoozeChoice = z.string("Choose a time.").check(z.maxLength(20, "Choose a time."));

export const SnoozeTicket = z.strictObject({
  number: TicketNumber,
  until: z.optional(SnoozeChoice),
  at: z.optional(SnoozeChoice),
});

export const WakeTicket = z.strictObject({ number: TicketNumber });

export const WakeDue = z.strictObject({ ticket: z.number().check(z.int(), z.gte(1)) });
