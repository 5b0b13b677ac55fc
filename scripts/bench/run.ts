import { floorOperations } from "@/scripts/bench/floors";
import { measuringOrder } from "@/scripts/bench/lines";
import { measureLive } from "@/scripts/bench/live";
import { measureAll } from "@/scripts/bench/measure";
import { watchMemory } from "@/scripts/bench/memory";
import type { Operation } from "@/scripts/bench/operation";
import type { Options } from "@/scripts/bench/options";
import { readOperations, searchOperations } from "@/scripts/bench/reads";
import { type ReplayLoad, record } from "@/scripts/bench/recording";
import { rehearse } from "@/scripts/bench/rehearse";
import type { Results } from "@/scripts/bench/results";
import type { SearchLoad } from "@/scripts/bench/search";
import type { Load, Volley } from "@/scripts/bench/shot";
import { startSideProcess } from "@/scripts/bench/side-process";
import { sizesOf } from "@/scripts/bench/sizes";
import { type Stage, withStage } from "@/scripts/bench/stage";
import { writeOperations } from "@/scripts/bench/writes";

/** The pages compared between many tickets and few. */
const small = " (1,000 tickets)";

export function runBench(options: Options, say: (words: string) => void): Promise<Results> {
  return withStage(options.tickets, say, async (stage) => {
    const { large, floor } = stage;
    const sizes = await sizesOf(stage);
    const floors = await floorOperations(large.desk, floor, {
      "bare page, queue": sizes.desk.html,
      "bare page, ticket": sizes.ticket.html,
      "bare page, list": sizes.portal.html,
    });
    const pages = [
      ...readOperations(large.desk, large.web),
      ...readOperations(stage.small.desk, stage.small.web, small),
    ];
    const writes = await writeOperations(large.desk, large.web);
    await rehearse([...pages, ...floors, ...writes]);
    const operations = inOrder([
      ...pages,
      ...searchOperations(large.desk),
      ...floors,
      ...writes,
      ...(await replays(stage, writes)),
    ]);
    const sides = {
      load: await startSideProcess<Load, Volley>("./load.ts"),
      search: await startSideProcess<SearchLoad, Volley>("./search.ts", { DATABASE_URL: large.desk.url }),
      replay: await startSideProcess<ReplayLoad, Volley>("./replay.ts", { DATABASE_URL: large.desk.url }),
    };
    const memory = watchMemory(large.web.pid, large.desk.pid);
    const figures = await measureAll(operations, sides, options, say);
    await Promise.all(Object.values(sides).map((side) => side.end()));
    const highest = memory.highest();
    say("Opening a thousand live streams …");
    const live = await measureLive(large.desk, large.web);
    const ofSmall = Object.entries(figures).filter(([name]) => name.endsWith(small));
    return {
      tickets: options.tickets,
      figures: Object.fromEntries(Object.entries(figures).filter(([name]) => !name.endsWith(small))),
      small: Object.fromEntries(ofSmall.map(([name, at]) => [name.slice(0, -small.length), at])),
      bytes: sizes,
      live,
      memory: highest,
    };
  });
}

function inOrder(operations: Operation[]): Operation[] {
  const order = measuringOrder(small);
  return operations.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** The same transactions without Next, Drizzle and us. */
async function replays({ large }: Stage, writes: Operation[]): Promise<Operation[]> {
  const recorded = async (of: string, name: string): Promise<Operation> => {
    const target = writes.find((operation) => operation.name === of)?.target;
    const shots = target && "shots" in target ? target.shots.slice(0, 8) : [];
    return { name, pids: [large.desk.pid], target: { replay: await record(large.desk, large.web.port, shots) } };
  };
  return [await recorded("reply, 303", "reply, its SQL alone"), await recorded("create, 303", "create, its SQL alone")];
}
