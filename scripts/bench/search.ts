/** The search by itself, as the product asks it, and the least it could be: one full-text query written by hand. */
import postgres from "postgres";
import { mintPerson } from "@/lib/actor";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import type { Pace, Volley } from "@/scripts/bench/shot";
import { answer } from "@/scripts/bench/side-process";

export type Searches = { lines: string[]; agent: number; isPlain: boolean };
export type SearchLoad = Pace & Searches;

const sql = postgres(process.env.DATABASE_URL ?? "", { max: 8, onnotice: () => undefined });

answer(async ({ lines, agent, isPlain, connections, seconds, least, most }: SearchLoad): Promise<Volley> => {
  const volley: Volley = { latencies: [], seconds: 0, bytes: 0, wrong: {} };
  const person = mintPerson({ role: "agent", id: agent, name: "Robin Bench" });
  const began = performance.now();
  let started = 0;
  const searcher = async () => {
    while (started < most && (started < least || performance.now() - began < seconds * 1000)) {
      const line = lines[started++ % lines.length] ?? "";
      const start = performance.now();
      await (isPlain ? plainly(line) : listQueue(person, { view: "all", q: line }));
      volley.latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, searcher));
  volley.seconds = (performance.now() - began) / 1000;
  return volley;
});

const plainly = (line: string) => sql`
  select number, subject, status, preview from ticket_search join tickets on id = ticket_id
  where document @@ websearch_to_tsquery('deskwell', ${line}) order by message_at desc limit 26`;
