import { getPage, scriptBytes } from "@/scripts/bench/page";
import { addresses } from "@/scripts/bench/reads";
import type { Bytes, Results } from "@/scripts/bench/results";
import type { Stage } from "@/scripts/bench/stage";

/** What a first visit to each kind of page brings over the wire. */
export async function sizesOf({ large, floor }: Stage): Promise<Results["bytes"]> {
  const at = addresses(large.desk);
  const ours = (name: "queue, open" | "ticket, 20 messages" | "customer's list") =>
    bytesOf(large.web.port, at[name].paths[0] ?? "/", at[name].who.cookie);
  return {
    bare: await bytesOf(floor.port, "/", ""),
    desk: await ours("queue, open"),
    ticket: await ours("ticket, 20 messages"),
    portal: await ours("customer's list"),
  };
}

async function bytesOf(port: number, path: string, cookie: string): Promise<Bytes> {
  const page = await getPage(port, path, cookie);
  return { html: page.html.length, sent: page.sent, scripts: await scriptBytes(port, page) };
}
