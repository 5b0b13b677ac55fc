import type { Desk } from "@/scripts/bench/desk";
import { contentOf, type Operation } from "@/scripts/bench/operation";
import { formOf, getPage } from "@/scripts/bench/page";
import { read } from "@/scripts/bench/reads";
import { hydratedPost, plainPost } from "@/scripts/bench/send-form";
import type { Web } from "@/scripts/bench/web";

/** A bare page as long as each of the product's that it is compared with, and a bare action. */
export async function floorOperations(desk: Desk, floor: Web, sizes: Record<string, number>): Promise<Operation[]> {
  const pids = [floor.pid, desk.pid];
  const pages = Object.entries(sizes).map(async ([name, size]) => {
    const shots = [read(`/?rows=${await rowsFor(floor, size)}`)];
    return { name, pids, target: { port: floor.port, shots, expect: 200 } };
  });
  const form = { ...formOf(await getPage(floor.port, "/"), "Send"), content: contentOf("Robin Bench") };
  const plain = [plainPost(floor.port, "/", "", form)];
  const hydrated = [hydratedPost(floor.port, "/", "", form)];
  return [
    ...(await Promise.all(pages)),
    { name: "bare action, 303", pids, target: { port: floor.port, shots: plain, expect: 303 } },
    { name: "bare action", pids, target: { port: floor.port, shots: hydrated, expect: 200 } },
  ];
}

/** How many rows make the bare page as long, HTML before compression. */
async function rowsFor(floor: Web, size: number): Promise<number> {
  const few = (await getPage(floor.port, "/?rows=10")).html.length;
  const many = (await getPage(floor.port, "/?rows=60")).html.length;
  return Math.max(1, Math.round(10 + ((size - few) * 50) / (many - few)));
}
