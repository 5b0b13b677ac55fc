import { type Doing, presenceTimes } from "./rules";

/**
 * Who is at which ticket, as one web process has heard it. Each process hears every sign through PostgreSQL and keeps
 * it in memory alone: a table would be rewritten all day for rows that are worth nothing after 45 seconds. A process
 * that has just started knows everyone after one beat.
 */

export const presenceChannel = "deskwell_presence";

/** What goes over NOTIFY. */
export type Sign = { ticket: number; person: number; name: string; doing: Doing };

/** A colleague as screens show them. */
export type Here = { id: number; name: string; typing: boolean };

/** By ticket number, in the order people came; `all` says that tickets not named have nobody. */
export type Presence = { all?: true; tickets: Record<string, Here[]> };

type Visit = { name: string; seenAt: number; typedAt: number };

/** `tell` hears of tickets where somebody came, went, began or stopped typing; a mere heartbeat is no news. */
export function whoIsHere(tell: (news: Presence) => void) {
  const rooms = new Map<number, Map<number, Visit>>();
  /** What was last told of each ticket. */
  const told = new Map<number, string>();

  const peopleAt = (ticket: number, now: number): Here[] =>
    [...(rooms.get(ticket) ?? [])].map(([id, { name, typedAt }]) => ({ id, name, typing: isTyping(typedAt, now) }));

  const change = (ticket: number, now: number, make: (room: Map<number, Visit>) => void) => {
    const room = rooms.get(ticket) ?? new Map<number, Visit>();
    const before = told.get(ticket) ?? "[]";
    rooms.set(ticket, room);
    make(room);
    const people = peopleAt(ticket, now);
    const after = JSON.stringify(people);
    if (room.size === 0) rooms.delete(ticket);
    if (after === before) return;
    if (room.size === 0) told.delete(ticket);
    else told.set(ticket, after);
    tell({ tickets: { [ticket]: people } });
  };
  return {
    hear({ ticket, person, name, doing }: Sign, now = Date.now()): void {
      change(ticket, now, (room) => {
        if (doing === "leaving") room.delete(person);
        else room.set(person, { name, seenAt: now, typedAt: doing === "typing" ? now : 0 });
      });
    },
    /** Lets go of those who fell silent; run it every second or so. */
    sweep(now = Date.now()): void {
      for (const ticket of [...rooms.keys()])
        change(ticket, now, (room) => {
          for (const [id, { seenAt }] of room) if (now - seenAt >= presenceTimes.gone) room.delete(id);
        });
    },
    everyone(now = Date.now()): Presence {
      return { all: true, tickets: Object.fromEntries([...rooms.keys()].map((one) => [one, peopleAt(one, now)])) };
    },
  };
}

const isTyping = (typedAt: number, now: number) => now - typedAt < presenceTimes.typingGone;
