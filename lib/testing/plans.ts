/** The plans PostgreSQL really used, taken from its own log: what runs is what is judged, not a copy of its SQL. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { inject } from "vitest";
import { choosePlace } from "@/lib/db/embedded/place";
import { keepSecret } from "@/lib/db/embedded/secret";
import { env } from "@/lib/env";

export type Plan = { text: string; nodes: PlanNode[] };

export type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Filter?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  /** What takes this node's rows. */
  parent: PlanNode | null;
  Plans?: PlanNode[];
};

/** From now on each new connection to this test's database writes down the plan of each statement. */
export async function explainEverything(): Promise<void> {
  const name = new URL(env().DATABASE_URL).pathname.slice(1);
  const sql = postgres(superuserUrl(), { max: 1, onnotice: () => undefined });
  const settings = ["session_preload_libraries = 'auto_explain'", "auto_explain.log_min_duration = 0"];
  for (const setting of [...settings, "auto_explain.log_analyze = on", "auto_explain.log_format = 'json'"]) {
    await sql.unsafe(`alter database ${name} set ${setting}`);
  }
  await sql.end();
}

/** The plans of what `run` asks; it is run often enough that prepared statements have settled on theirs. */
export async function plansOf(run: () => Promise<unknown>): Promise<Plan[]> {
  for (let times = 0; times < 6; times++) await run();
  await untilQuiet();
  const from = statSync(logFile()).size;
  await run();
  await untilQuiet();
  return plansIn(readFileSync(logFile()).subarray(from).toString());
}

const logFile = () => join(inject("cluster").folder, "postgres.log");

// A plan is written when its statement is cleared away, which may be after its answer has come.
async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== statSync(logFile()).size; await sleep(150)) before = statSync(logFile()).size;
}

function plansIn(log: string): Plan[] {
  return log.split(/^\d{4}-\d\d-\d\d \S+ \S+ /m).flatMap((entry) => {
    const json = /LOG: {2}duration: \S+ ms {2}plan:\n([\s\S]+)$/.exec(entry)?.[1];
    if (!json) return [];
    const { "Query Text": text, Plan: root } = JSON.parse(json) as { "Query Text": string; Plan: PlanNode };
    return [{ text, nodes: flat(root, null) }];
  });
}

function flat(node: PlanNode, parent: PlanNode | null): PlanNode[] {
  node.parent = parent;
  return [node, ...(node.Plans ?? []).flatMap((child) => flat(child, node))];
}

function superuserUrl(): string {
  const { url, folder } = inject("cluster");
  const address = new URL(url);
  address.username = "postgres";
  address.password = keepSecret(choosePlace(folder, () => undefined).folder, "postgres");
  return address.href;
}
