/** Which status leads where. Pure, and safe in the browser. */
export const statuses = ["new", "open", "pending", "on_hold", "resolved", "closed"] as const;
export type Status = (typeof statuses)[number];

/** What a customer's screens know of: on hold reads as open there. */
export type CustomerStatus = Exclude<Status, "on_hold">;

export const priorities = ["low", "normal", "high", "urgent"] as const;
export type Priority = (typeof priorities)[number];

/** What an agent may set by hand; resolving, reopening and closing have verbs of their own. */
export const workingStatuses = ["open", "pending", "on_hold"] as const;
export type WorkingStatus = (typeof workingStatuses)[number];

/** What the team can choose; a ticket is new only once. */
export const chosenStatuses = [...workingStatuses, "resolved", "closed"] as const;
export type ChosenStatus = (typeof chosenStatuses)[number];

export function isActive(status: Status): boolean {
  return status !== "resolved" && status !== "closed";
}

export function canMove(from: Status, to: WorkingStatus): boolean {
  return isActive(from) && from !== to;
}

export function canResolve(from: Status): boolean {
  return isActive(from);
}

export function canReopen(from: Status): boolean {
  return from === "resolved";
}

export function canClose(from: Status): boolean {
  return from === "resolved";
}

/** When a ticket was solved, and from where its customer looks at it. */
export type Solved = { resolvedAt: Date; reopenDays: number; now: Date; timeZone: string };

/** The last day on which its customer can reopen a solved ticket, as some moment of it. */
export function lastReopenDay({ resolvedAt, reopenDays }: Pick<Solved, "resolvedAt" | "reopenDays">): Date {
  return new Date(resolvedAt.getTime() + reopenDays * 86_400_000);
}

/** Until that day is over where the customer is. */
export function isInTime(solved: Solved): boolean {
  const { timeZone } = solved;
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return day.format(solved.now) <= day.format(lastReopenDay(solved));
}

type CustomerWrote = { status: Status } | "follow_up";

/** Where a customer's words land: on the same ticket with this status, or on a new one linked to it. */
export function afterCustomerWrote(from: Status, solved: Solved | null): CustomerWrote {
  if (from === "closed") return "follow_up";
  if (from === "resolved") return solved && isInTime(solved) ? { status: "open" } : "follow_up";
  return { status: from === "pending" || from === "on_hold" ? "open" : from };
}

/** What an agent's reply does; `then` is "& pending" or "& resolve". */
export function afterAgentReplied(from: Status, then?: "pending" | "resolve"): Status {
  if (then === "resolve") return "resolved";
  if (then === "pending") return "pending";
  return from === "new" ? "open" : from;
}

/** "#1042" in what people write. Numbers begin at 1001: "#5 on the list" is no ticket, nor is part of a word or an address. */
export const ticketNumber = /(?<![\p{L}\p{N}_&/#])#(\d{4,9})(?![\p{L}\p{N}_])/u;
