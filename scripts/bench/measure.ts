import { setTimeout as sleep } from "node:timers/promises";
import type { Operation } from "@/scripts/bench/operation";
import { cpuOf } from "@/scripts/bench/process-tree";
import type { ReplayLoad } from "@/scripts/bench/recording";
import type { SearchLoad } from "@/scripts/bench/search";
import type { Load, Pace, Volley } from "@/scripts/bench/shot";
import type { SideProcess } from "@/scripts/bench/side-process";

export type Figure = {
  count: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  perSecond: number;
  /** CPU milliseconds of server and database an operation; null where the system keeps no account. */
  cpu: number | null;
};

export type Figures = Record<string, Record<number, Figure>>;

export type Sides = {
  load: SideProcess<Load, Volley>;
  replay: SideProcess<ReplayLoad, Volley>;
  search: SideProcess<SearchLoad, Volley>;
};

export const connectionCounts = [1, 8];

/** In one go, however fast or slow the machine is. */
const bounds = { least: 24, most: 1500 };

/** Answers before the first that counts, as many of each: a desk runs for weeks, and V8 learns its pages in the first hundreds. */
const warmUp = { least: 250, most: 250, seconds: 0 };

type Plan = { rounds: number; seconds: number };

/**
 * Everything in turn, and that several times: what else the machine does falls on all alike, and a floor is measured
 * close to what is compared with it.
 */
export async function measureAll(
  operations: Operation[],
  sides: Sides,
  { rounds, seconds }: Plan,
  say: (words: string) => void,
): Promise<Figures> {
  for (const operation of operations) await volley(operation, sides, { ...warmUp, connections: 4 });
  const figures: Figures = Object.fromEntries(operations.map(({ name }) => [name, {}]));
  for (const connections of connectionCounts) {
    const parts = new Map<Operation, Part[]>(operations.map((operation) => [operation, []]));
    for (let round = 1; round <= rounds; round++) {
      say(
        `Measuring at ${connections} ${connections === 1 ? "connection" : "connections"}, round ${round} of ${rounds} …`,
      );
      for (const [operation, list] of parts) list.push(await measure(operation, sides, connections, seconds));
    }
    for (const [{ name }, list] of parts) figures[name] = { ...figures[name], [connections]: summed(list) };
  }
  return figures;
}

type Part = Volley & { cpu: number | null };

async function measure(operation: Operation, sides: Sides, connections: number, seconds: number): Promise<Part> {
  const pids = [...operation.pids, ...insteadOfServer(operation, sides)];
  const before = cpuOf(pids);
  const done = await volley(operation, sides, { ...bounds, connections, seconds });
  // What an answer left behind, such as a finished transaction's clean-up, belongs to it.
  await sleep(30);
  const after = cpuOf(pids);
  return { ...done, cpu: before === null || after === null ? null : after - before };
}

/** Where there is no web server, the process that drives the work stands in its place. */
function insteadOfServer({ target }: Operation, { replay, search }: Sides): number[] {
  if ("replay" in target) return [replay.pid];
  return "searches" in target ? [search.pid] : [];
}

async function volley({ name, target }: Operation, sides: Sides, pace: Pace): Promise<Volley> {
  if ("replay" in target) return sides.replay.ask({ transactions: target.replay, ...pace });
  if ("searches" in target) return sides.search.ask({ ...target.searches, ...pace });
  const done = await sides.load.ask({ port: target.port, shots: target.shots, expect: target.expect, ...pace });
  const wrong = Object.entries(done.wrong).map(([status, count]) => `${count} × ${status}`);
  if (wrong.length > 0) throw new Error(`${name} should answer ${target.expect}, but did ${wrong.join(", ")}.`);
  return done;
}

/** The middle one of the rounds, so that a moment in which the machine had something else to do decides nothing. */
function summed(parts: Part[]): Figure {
  const count = (part: Part) => part.latencies.length;
  const isCounted = parts.every(({ cpu }) => cpu !== null);
  return {
    count: parts.reduce((sum, part) => sum + count(part), 0),
    median: middle(parts.map((part) => at(0.5, part.latencies))),
    p95: middle(parts.map((part) => at(0.95, part.latencies))),
    perSecond: middle(parts.map((part) => count(part) / part.seconds)),
    cpu: isCounted ? middle(parts.map((part) => (part.cpu ?? 0) / count(part))) : null,
  };
}

function middle(values: number[]): number {
  return at(0.5, values);
}

function at(share: number, values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
