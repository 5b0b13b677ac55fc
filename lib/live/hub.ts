import type { Actor } from "@/lib/actor";
import { isStaff } from "@/lib/actor";
import { plainSql } from "@/lib/db/client";
import { type Notice, noticeChannel } from "@/lib/events";
import { type Presence, presenceChannel, whoIsHere } from "@/lib/presence/who-is-here";
import { oncePerProcess, onShutdown } from "@/lib/process";
import { Refusal } from "@/lib/refusal";
import { forgetRemembered, hearsChanges } from "@/lib/remembered";
import { type Reach, stillOpen } from "./sessions";

/** An open screen: told which tickets to look at again, who of the team is where, and when its session has ended. */
export type Listener = {
  actor: Actor;
  tell(tickets: number[]): void;
  show(presence: string): void;
  close(): void;
};

/**
 * Sign-out, disabling, demotion and another organization close a stream within 5 s, and who may still hear something
 * connects anew. One read a process serves all its streams.
 */
const checkEvery = 4_000;

/** A browser needs one, whatever the number of its tabs. */
const mostOfASession = 10;

/** Those who fell silent are gone within this. */
const sweepEvery = 1_000;

/** Opens this process's one LISTEN connection. */
export async function startListening(): Promise<void> {
  await hubOfProcess().listening;
}

/** Refuses with "limited" who holds more streams open than any browser does. */
export function mustHaveRoom({ sessionId }: Actor): void {
  const own = [...hubOfProcess().listeners].filter(({ actor }) => actor.sessionId === sessionId);
  if (own.length < mostOfASession) return;
  throw new Refusal("limited", "This browser listens often enough already.", { retryAfter: 60 });
}

/** The process's notices are fanned out to this listener too; returns how to leave. */
export async function join(listener: Listener): Promise<() => void> {
  const hub = hubOfProcess();
  await hub.listening;
  hub.listeners.add(listener);
  hub.greet(listener);
  return () => hub.listeners.delete(listener);
}

/** May this person know that this happened? A comment is nothing at all to a customer. */
export function mayHear(actor: Actor, notice: Notice): boolean {
  if (isStaff(actor)) return true;
  if (actor.role !== "customer" || notice.hears === "team") return false;
  if (notice.requester === actor.id) return true;
  return actor.sharesTickets && actor.organizationId !== null && notice.organization === actor.organizationId;
}

const hubOfProcess = () => oncePerProcess("live", makeHub);

function makeHub() {
  const listeners = new Set<Listener>();
  const sql = plainSql();
  let connected = false;
  const onNotice = (payload: string) => {
    forgetRemembered();
    const notice = JSON.parse(payload) as Notice;
    for (const listener of listeners) if (mayHear(listener.actor, notice)) listener.tell([notice.ticket]);
  };
  // After a lost connection nobody knows what was missed, so every screen looks again.
  const onConnect = () => {
    hearsChanges(true);
    if (connected) for (const listener of listeners) listener.tell([]);
    connected = true;
  };
  const show = (presence: Presence, to: Iterable<Listener> = listeners) => {
    const data = JSON.stringify(presence);
    for (const listener of to) if (isStaff(listener.actor)) listener.show(data);
  };
  const presence = whoIsHere((news) => show(news));
  const listening = Promise.all([
    sql.listen(noticeChannel, onNotice, onConnect),
    sql.listen(presenceChannel, (payload) => presence.hear(JSON.parse(payload))),
  ]);
  const timers = [
    setInterval(() => void closeEnded(listeners), checkEvery),
    setInterval(() => presence.sweep(), sweepEvery),
  ];
  for (const timer of timers) timer.unref();
  onShutdown("streams", async () => {
    hearsChanges(false);
    for (const timer of timers) clearInterval(timer);
    for (const listener of listeners) listener.close();
    await sql.end({ timeout: 2 });
  });
  return { listeners, listening, greet: (listener: Listener) => show(presence.everyone(), [listener]) };
}

async function closeEnded(listeners: Set<Listener>): Promise<void> {
  if (listeners.size === 0) return;
  // Those who join while PostgreSQL answers were not asked about.
  const asked = [...listeners];
  const open = await stillOpen([...new Set(asked.map(({ actor }) => actor.sessionId ?? ""))]).catch(() => null);
  if (!open) return;
  for (const listener of asked)
    if (!isAsBefore(listener.actor, open.get(listener.actor.sessionId ?? ""))) listener.close();
}

function isAsBefore({ role, organizationId, sharesTickets }: Actor, now: Reach | undefined): boolean {
  return now?.role === role && now.organizationId === organizationId && now.sharesTickets === sharesTickets;
}
