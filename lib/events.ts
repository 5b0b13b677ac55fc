/**
 * What can happen to a ticket, and what follows. `hears` is who is told to look again: an event for the team
 * sends a customer nothing at all, not even an empty notice.
 */
export const events = {
  "ticket.opened": { hears: "everyone" },
  "ticket.replied": { hears: "everyone" },
  "ticket.answered": { hears: "everyone" },
  "ticket.moved": { hears: "everyone" },
  // Between two statuses that read the same to the customer, such as open and on hold.
  "ticket.moved_quietly": { hears: "team" },
  "ticket.resolved": { hears: "everyone" },
  "ticket.reopened": { hears: "everyone" },
  "ticket.closed": { hears: "everyone" },
  // The customer's list and links change with these: the words of one ticket are read in another.
  "ticket.merged": { hears: "everyone" },
  "ticket.took_in": { hears: "everyone" },
  "ticket.unmerged": { hears: "everyone" },
  "ticket.gave_back": { hears: "everyone" },
  "ticket.split_off": { hears: "everyone" },
  "ticket.linked": { hears: "team" },
  "ticket.unlinked": { hears: "team" },
  "ticket.commented": { hears: "team" },
  // A reply on its way is the team's alone until it is sent.
  "ticket.reply_scheduled": { hears: "team" },
  "ticket.reply_unscheduled": { hears: "team" },
  "ticket.reply_stopped": { hears: "team" },
  // It went out, without the change of status that it was to bring.
  "ticket.status_kept": { hears: "team" },
  "ticket.taken": { hears: "team" },
  "ticket.assigned": { hears: "team" },
  "ticket.prioritized": { hears: "team" },
  "ticket.handed_to_team": { hears: "team" },
  // A change of many tickets was taken back.
  "ticket.restored": { hears: "everyone" },
  "ticket.restored_quietly": { hears: "team" },
  "ticket.snoozed": { hears: "team" },
  "ticket.woke": { hears: "team" },
  "ticket.tagged": { hears: "team" },
  "ticket.untagged": { hears: "team" },
} as const satisfies Record<string, { hears: "everyone" | "team" }>;

export type TicketEvent = keyof typeof events;

/** The row an event is about; the ids decide who hears of it. */
export type EventTicket = { id: number; number: number; requesterId: number; organizationId: number | null };

/** What goes over PostgreSQL's NOTIFY: ids only. */
export type Notice = { ticket: number; hears: "everyone" | "team"; requester: number; organization: number | null };

export const noticeChannel = "deskwell_notices";
