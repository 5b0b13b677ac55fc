/** Everything the measurements need, brought up beside whatever runs already and taken away afterwards. */
import { join } from "node:path";
import { dropScratch, makeScratch, sweepScratch } from "@/lib/testing/scratch";
import { type Desk, makeDesk } from "@/scripts/bench/desk";
import { removeFloor, startFloor } from "@/scripts/bench/floor";
import { startWeb, type Web } from "@/scripts/bench/web";
import { ensureBuilt } from "@/scripts/start/build.mjs";

type Served = { desk: Desk; web: Web };
export type Stage = { large: Served; small: Served; floor: Web };

const few = 1000;

type Say = (words: string) => void;

export async function withStage<R>(tickets: number, say: Say, work: (stage: Stage) => Promise<R>): Promise<R> {
  const closers: (() => unknown)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => closeAll().finally(() => process.exit(130)));
  try {
    // What a killed run left behind; tests sweep it too.
    await sweepScratch();
    await ensureBuilt();
    const small = await serve(few, say, closers);
    const large = await serve(tickets, say, closers);
    say("Building the bare Next app …");
    closers.push(removeFloor);
    const floor = await startFloor(large.desk.sql, large.desk.url);
    closers.push(() => floor.stop());
    return await work({ small, large, floor });
  } finally {
    await closeAll();
  }
}

async function serve(count: number, say: Say, closers: (() => unknown)[]): Promise<Served> {
  say(`Filling a database with ${count.toLocaleString("en")} tickets …`);
  const folder = makeScratch();
  closers.push(() => dropScratch(folder));
  const desk = await makeDesk(folder, count);
  closers.push(() => desk.stop());
  const web = await startWeb({
    databaseUrl: desk.url,
    health: "/api/health",
    env: { MEDIA_DIR: join(folder, "media") },
  });
  closers.push(() => web.stop());
  return { desk, web };
}
