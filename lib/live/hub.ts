import type { Actor } from "@/lib/actor";
import { isStaff } from "@/lib/actor";
import { plainSql } from "@/lib/db/client";
import { type Notice, noticeChannel } from "@/lib/events";
import { oncePerProcess, onShutdown } from "@/lib/process";
import { stillOpen } from "./sessions";

/** An open screen: told which tickets to look at again, and when its session has ended. */
export type Listener = { actor: Actor; tell(tickets: number[]): void; close(): void };

/** Sign-out, disabling and demotion close a stream within 5 s; one read a process serves all its streams. */
const checkEvery = 4_000;

/** Opens one LISTEN connection a process and fans its notices out; returns how to leave. */
export async function join(listener: Listener): Promise<() => void> {
  const hub = oncePerProcess("live", makeHub);
  await hub.listening;
  hub.listeners.add(listener);
  return () => hub.listeners.delete(listener);
}

/** May this person know that this happened? A comment is nothing at all to a customer. */
export function mayHear(actor: Actor, notice: Notice): boolean {
  if (isStaff(actor)) return true;
  if (actor.role !== "customer" || notice.hears === "team") return false;
  if (notice.requester === actor.id) return true;
  return actor.sharesTickets && actor.organizationId !== null && notice.organization === actor.organizationId;
}

function makeHub() {
  const listeners = new Set<Listener>();
  const sql = plainSql();
  let connected = false;
  const onNotice = (payload: string) => {
    const notice = JSON.parse(payload) as Notice;
    for (const listener of listeners) if (mayHear(listener.actor, notice)) listener.tell([notice.ticket]);
  };
  // After a lost connection nobody knows what was missed, so every screen looks again.
  const onConnect = () => {
    if (connected) for (const listener of listeners) listener.tell([]);
    connected = true;
  };
  const listening = sql.listen(noticeChannel, onNotice, onConnect);
  const timer = setInterval(() => void closeEnded(listeners), checkEvery);
  timer.unref();
  onShutdown(async () => {
    clearInterval(timer);
    for (const listener of listeners) listener.close();
    await sql.end({ timeout: 2 });
  });
  return { listeners, listening };
}

async function closeEnded(listeners: Set<Listener>): Promise<void> {
  if (listeners.size === 0) return;
  const open = await stillOpen([...listeners].map(({ actor }) => actor.sessionId ?? "")).catch(() => null);
  if (!open) return;
  for (const listener of listeners) if (!open.has(listener.actor.sessionId ?? "")) listener.close();
}
