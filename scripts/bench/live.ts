/** Very many open screens on one process: what they cost in memory, and how long a commit takes to reach them all. */
import { type ClientRequest, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Notice, noticeChannel } from "@/lib/events";
import type { Desk } from "@/scripts/bench/desk";
import { signIn } from "@/scripts/bench/desk-people";
import { take } from "@/scripts/bench/operation";
import { residentOf } from "@/scripts/bench/process-tree";
import type { Web } from "@/scripts/bench/web";

/** `memory` in bytes beyond the same process without streams, null where the system keeps no account; times in ms. */
export type LiveFigures = { streams: number; memory: number | null; median: number; p95: number };

const count = 1000;
const atOnce = 25;
const notices = 40;

export async function measureLive({ sql, people }: Desk, { port, pid }: Web): Promise<LiveFigures> {
  // The first streams open what all share: the listening connection and the timers.
  await open(port, [people.agents[0]?.cookie ?? ""]).then(closeAll);
  await sleep(2_000);
  const before = residentOf(pid);
  const cookies: string[] = [];
  for (let n = 0; n < count; n++) cookies.push((await signIn(sql, take(people.agents, n).id)).cookie);
  const streams = await open(port, cookies);
  await sleep(2_000);
  const after = residentOf(pid);
  const waits: number[] = [];
  for (let ticket = 1; ticket <= notices; ticket++) {
    const notice: Notice = { ticket, hears: "team", requester: 0, organization: null };
    const heard = Promise.all(streams.map((stream) => stream.hears(ticket)));
    const started = performance.now();
    // What every command does at its end; the statement is its own transaction.
    await sql`select pg_notify(${noticeChannel}, ${JSON.stringify(notice)})`;
    waits.push(...(await heard).map((at) => at - started));
    await sleep(100);
  }
  closeAll(streams);
  waits.sort((a, b) => a - b);
  const share = (part: number) => waits[Math.floor(waits.length * part)] ?? 0;
  const memory = before === null || after === null ? null : Math.max(0, after - before);
  return { streams: streams.length, memory, median: share(0.5), p95: share(0.95) };
}

type Stream = { asked: ClientRequest; hears(ticket: number): Promise<number> };

async function open(port: number, cookies: string[]): Promise<Stream[]> {
  const streams: Stream[] = [];
  for (let n = 0; n < cookies.length; n += atOnce)
    streams.push(...(await Promise.all(cookies.slice(n, n + atOnce).map((cookie) => openOne(port, cookie)))));
  return streams;
}

/** Open once its first words are here. */
function openOne(port: number, cookie: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    let awaited = { words: "", tell: (_at: number) => {}, fail: (_why: Error) => {} };
    const hears = (ticket: number) =>
      new Promise<number>((tell, fail) => {
        awaited = { words: `{"tickets":[${ticket}]}`, tell, fail };
      });
    const asked = request({ host: "127.0.0.1", port, path: "/api/live", headers: { cookie }, agent: false });
    asked.on("response", (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`/api/live answered ${answer.statusCode}.`));
      answer.on("data", (piece: Buffer) => {
        if (piece.includes(awaited.words)) awaited.tell(performance.now());
      });
      answer.on("error", () => undefined);
      answer.once("close", () => awaited.fail(new Error("A stream ended early.")));
      answer.once("data", () => resolve({ asked, hears }));
    });
    asked.on("error", reject).end();
  });
}

function closeAll(streams: Stream[]): void {
  for (const { asked } of streams) asked.destroy();
}
