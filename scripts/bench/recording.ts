/** What PostgreSQL itself wrote down of the product's transactions while they ran. */
import { readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Desk } from "@/scripts/bench/desk";
import { send } from "@/scripts/bench/rehearse";
import { freshKey, type Pace, type Shot } from "@/scripts/bench/shot";

export type Recorded = {
  statements: { text: string; values: (string | null)[] }[];
  /** The idempotency key it ran with. */
  key: string | undefined;
  /** The id that each table gave out, by table: a replay has ids of its own. */
  ids: Record<string, string>;
};

export type ReplayLoad = Pace & { transactions: Recorded[] };

/** Sends each form once while PostgreSQL logs all statements. */
export async function record(desk: Desk, port: number, shots: Shot[]): Promise<Recorded[]> {
  const from = statSync(desk.logFile).size;
  await logging(desk, true);
  const keys = shots.map(
    (_, n) => `00000000-0000-4000-9000-${String(n).padStart(8, "0")}${String(from % 10_000).padStart(4, "0")}`,
  );
  for (const [n, shot] of shots.entries())
    await send(port, { ...shot, body: shot.body?.replaceAll(freshKey, keys[n] ?? "") });
  await logging(desk, false);
  const found = transactionsIn(readFileSync(desk.logFile).subarray(from).toString());
  return Promise.all(
    keys.map((key) =>
      withIds(
        desk,
        found.find((one) => one.key === key),
      ),
    ),
  );
}

async function logging({ superuser }: Desk, on: boolean): Promise<void> {
  await superuser.unsafe(on ? "alter system set log_statement = 'all'" : "alter system reset log_statement");
  await superuser`select pg_reload_conf()`;
  await sleep(300);
}

type Entry = { pid: string; statement?: string; values: (string | null)[] };

function transactionsIn(log: string): Recorded[] {
  const open = new Map<string, Recorded["statements"]>();
  const done: Recorded[] = [];
  for (const { pid, statement = "", values } of entriesIn(log)) {
    const verb = statement.trim().toLowerCase();
    const statements = open.get(pid);
    if (verb.startsWith("begin")) open.set(pid, []);
    else if (verb === "commit" && statements) {
      const key = statements.flatMap((one) => one.values).find((value) => value?.startsWith("00000000-0000-4000-9"));
      done.push({ statements, key: key ?? undefined, ids: {} });
      open.delete(pid);
    } else statements?.push({ text: statement, values });
  }
  return done;
}

/** "2026-11-22 21:00:00.000 UTC [123] LOG:  execute x: insert …" and, under it, "… DETAIL:  Parameters: $1 = '…'". */
function entriesIn(log: string): Entry[] {
  const entries: Entry[] = [];
  const lines = log.split(/^\d{4}-\d\d-\d\d \S+ \S+ (?=\[\d+\] )/m);
  for (const line of lines) {
    const [, pid = "", kind, text = ""] = /^\[(\d+)\] (LOG|DETAIL): {2}([\s\S]*)$/.exec(line.trimEnd()) ?? [];
    const last = entries.findLast((entry) => entry.pid === pid);
    if (kind === "LOG") entries.push({ pid, statement: text.replace(/^(statement|execute [^:]*): /, ""), values: [] });
    else if (kind === "DETAIL" && last) last.values = valuesIn(text);
  }
  return entries;
}

function valuesIn(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, value]) => value?.replaceAll("''", "'") ?? null,
  );
}

async function withIds({ sql }: Desk, recorded: Recorded | undefined): Promise<Recorded> {
  if (!recorded?.key) throw new Error("PostgreSQL's log does not show the transaction.");
  const [row] = await sql<{ ticket: string; message: string }[]>`
    select m.ticket_id::text as ticket, m.id::text as message from idempotency_keys k
    join messages m on m.id = (k.result->>'messageId')::bigint where k.key = ${recorded.key}`;
  return { ...recorded, ids: { tickets: row?.ticket ?? "", messages: row?.message ?? "" } };
}
