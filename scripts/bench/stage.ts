/** Everything the measurements need, brought up beside whatever runs already and taken away afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, makeDesk } from "@/scripts/bench/desk";
import { removeFloor, startFloor } from "@/scripts/bench/floor";
import type { Options } from "@/scripts/bench/options";
import { startWeb, type Web } from "@/scripts/bench/web";
import { ensureBuilt } from "@/scripts/start/build.mjs";

type Served = { desk: Desk; web: Web };
export type Stage = { large: Served; small: Served; floor: Web };

const few = 1000;

export async function withStage<R>(
  { tickets }: Options,
  say: (words: string) => void,
  work: (stage: Stage) => Promise<R>,
): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), "deskwell-bench-"));
  const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const close = <T extends { stop(): Promise<void> }>(thing: T): T => {
    closers.push(() => thing.stop());
    return thing;
  };
  const serve = async (name: string, count: number): Promise<Served> => {
    say(`Filling a database with ${count.toLocaleString("en")} tickets …`);
    const desk = close(await makeDesk(join(folder, name), count));
    const env = { MEDIA_DIR: join(folder, name, "media") };
    return { desk, web: close(await startWeb({ databaseUrl: desk.url, health: "/api/health", env })) };
  };
  try {
    await ensureBuilt();
    const small = await serve("small", few);
    const large = await serve("large", tickets);
    say("Building the bare Next app …");
    closers.push(removeFloor);
    const floor = close(await startFloor(large.desk.sql, large.desk.url));
    return await work({ small, large, floor });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
