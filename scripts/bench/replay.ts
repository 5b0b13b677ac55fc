/** The product's own transactions again, straight through postgres.js: what PostgreSQL and its driver cost by themselves. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import type { Recorded, ReplayLoad } from "@/scripts/bench/recording";
import type { Volley } from "@/scripts/bench/shot";
import { answer } from "@/scripts/bench/side-process";

// Values were recorded as text and go back as text.
const asText = { to: 0, from: [], serialize: String, parse: (value: string) => value };
const types = {
  json: { ...asText, from: [114, 3802], to: 114 },
  time: { ...asText, from: [1082, 1114, 1184], to: 1184 },
  bool: { ...asText, from: [16], to: 16 },
};
const sql = postgres(process.env.DATABASE_URL ?? "", { max: 8, types, onnotice: () => undefined });

answer(async ({ transactions, connections, seconds, least, most }: ReplayLoad): Promise<Volley> => {
  const volley: Volley = { latencies: [], seconds: 0, bytes: 0, wrong: {} };
  const began = performance.now();
  let started = 0;
  const runner = async () => {
    const isOver = () => started >= most || (started >= least && performance.now() - began > seconds * 1000);
    while (!isOver()) {
      const recorded = transactions[started++ % transactions.length];
      if (!recorded) return;
      const start = performance.now();
      await replay(recorded);
      volley.latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, runner));
  volley.seconds = (performance.now() - began) / 1000;
  return volley;
});

/** One statement after the other, as they came; what got a new id or key then gets a new one now. */
async function replay({ statements, key, ids }: Recorded): Promise<void> {
  const fresh = new Map<string | null, string>(key ? [[key, randomUUID()]] : []);
  await sql.begin(async (tx) => {
    for (const { text, values } of statements) {
      const given = values.map((value) => fresh.get(value) ?? value);
      const rows = await tx.unsafe(text, given, { prepare: true });
      const made = ids[text.match(/^insert into "(\w+)"/)?.[1] ?? ""];
      if (made && rows[0]?.id) fresh.set(made, String(rows[0].id));
    }
  });
}
