import type { Priority, Status } from "@/lib/tickets/rules";
import type { Chance } from "./chance";
import type { BulkPeople, BulkPerson } from "./people";
import type { Texts } from "./texts";

/** A ticket of the bulk, from its first message to where it stands today. Times are milliseconds. */
export type Life = {
  subject: string;
  requester: BulkPerson;
  assignee: BulkPerson | null;
  team: number | null;
  status: Status;
  priority: Priority;
  created: number;
  messages: Said[];
  comments: Said[];
  taken: number | null;
  resolved: number | null;
  closed: number | null;
};

/** `text` is the number of a text in the pool of its kind. */
export type Said = {
  at: number;
  by: BulkPerson;
  side: "customer" | "team";
  text: number /** Given once all are in order. */;
  id: number;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const reopenDays = 14;
/** Five messages a ticket on average; one in twenty is a long conversation of twenty. */
const lengths = [2, 2, 3, 4, 5, 3, 6, 3, 2, 8, 3, 5, 2, 4, 7, 3, 9, 5, 4, 20];

export function life(by: Chance, created: number, n: number, people: BulkPeople, texts: Texts, now: number): Life {
  const requester = by.is(0.5)
    ? by.pick(people.customers)
    : (people.customers[by.below(200)] ?? by.pick(people.customers));
  const agent = by.pick(people.staff);
  const { status, assigned, spoken } = standing(by, created, n, now);
  const isTeamsTurn = status === "pending" || status === "on_hold";
  const talk = { created, now, requester, agent, count: status === "new" ? 1 : Math.max(spoken, 2), isTeamsTurn };
  const messages = conversation(by, talk, texts);
  const last = messages.at(-1)?.at ?? created;
  const isEnded = status === "resolved" || status === "closed";
  const resolved = isEnded ? Math.min(last + by.below(20) * minute, now - minute) : null;
  // The nightly job has closed what was solved longer ago than customers may reopen.
  const isOver = resolved !== null && resolved < now - reopenDays * day;
  const firstAnswer = messages.find(({ side }) => side === "team")?.at;
  return {
    subject: subject(by, texts),
    requester,
    assignee: assigned ? agent : null,
    team: by.is(0.7) ? by.pick(people.teams) : null,
    status: isOver ? "closed" : isEnded ? "resolved" : status,
    priority: by.is(0.72) ? "normal" : by.pick(["low", "low", "high", "high", "urgent"] as const),
    created,
    messages,
    comments: by.is(0.15)
      ? [{ at: last, by: by.pick(people.staff), side: "team", text: by.below(texts.comment.length), id: 0 }]
      : [],
    taken: assigned ? (firstAnswer ?? created + minute) - 1 : null,
    resolved,
    closed: isOver ? resolved + reopenDays * day : null,
  };
}

/** Two years, more of it lately, mostly on weekdays during the day. */
export function opening(by: Chance, now: number): number {
  const at = new Date(now - 10 * minute - 730 * day * by.next() ** 1.3);
  if (by.is(0.9)) at.setUTCHours(7 + by.below(11));
  if (by.is(0.85) && (at.getUTCDay() === 0 || at.getUTCDay() === 6)) at.setUTCDate(at.getUTCDate() - 2);
  return Math.min(at.getTime(), now - 10 * minute);
}

/** Where a ticket of this age stands: what is old is closed but for the odd one that hangs. */
function standing(by: Chance, created: number, n: number, now: number) {
  const age = now - created;
  const spoken = lengths[n % lengths.length] ?? 5;
  const at = by.next();
  const status = (names: [Status, number][]) => names.find(([, below]) => at < below)?.[0] ?? "closed";
  if (age > 40 * day) {
    return {
      spoken,
      assigned: by.is(0.97),
      status: status([
        ["open", 0.004],
        ["pending", 0.01],
        ["on_hold", 0.014],
      ]),
    };
  }
  if (age > 3 * day) {
    const stands = status([
      ["open", 0.12],
      ["pending", 0.25],
      ["on_hold", 0.3],
      ["resolved", 1],
    ]);
    return { spoken, assigned: by.is(0.9), status: stands };
  }
  const stands = status([
    ["new", 0.25],
    ["open", 0.6],
    ["pending", 0.75],
    ["on_hold", 0.8],
    ["resolved", 1],
  ]);
  return { spoken, assigned: by.is(stands === "new" ? 0.3 : 0.8), status: stands };
}

type Talk = {
  created: number;
  now: number;
  requester: BulkPerson;
  agent: BulkPerson;
  count: number;
  isTeamsTurn: boolean;
};

/** Customer and agent by turns; a conversation that would reach into the future is told faster. */
function conversation(by: Chance, talk: Talk, texts: Texts): Said[] {
  const { created, now, requester, agent, count, isTeamsTurn } = talk;
  const gaps = Array.from({ length: count - 1 }, () =>
    by.is(0.7) ? minute + by.next() * 5 * hour : by.next() * 2 * day,
  );
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  const room = Math.min(now - created - 5 * minute, 20 * day);
  const pace = span > room ? room / span : 1;
  let at = created;
  return [0, ...gaps].map((gap, turn) => {
    at += gap * pace;
    const isTeam = turn > 0 && (turn % 2 === 1 || by.is(0.1) || (isTeamsTurn && turn === count - 1));
    const pool = isTeam ? texts.team : texts.customer;
    return {
      at,
      by: isTeam ? agent : requester,
      side: isTeam ? "team" : "customer",
      text: by.below(pool.length),
      id: 0,
    };
  });
}

function subject(by: Chance, texts: Texts): string {
  const place = by.is(0.6) ? `, ${texts.place()}` : "";
  const order = by.is(0.15) ? ` (NW-${100_000 + by.below(900_000)})` : "";
  return `${by.pick(texts.subjects)}${place}${order}`.slice(0, 140);
}
