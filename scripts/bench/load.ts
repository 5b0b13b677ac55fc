/** Sends requests over a few kept-alive connections, each waiting for its answer before the next. Loopback only. */
import { Agent, request } from "node:http";
import { fresh, type Load, type Shot, type Volley } from "@/scripts/bench/shot";
import { answer } from "@/scripts/bench/side-process";

answer(async (load: Load): Promise<Volley> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const volley: Volley = { latencies: [], seconds: 0, bytes: 0, wrong: {} };
  const began = performance.now();
  const isOver = (sent: number) =>
    sent >= load.most || (sent >= load.least && performance.now() - began > load.seconds * 1000);
  let sent = 0;
  const shooter = async () => {
    while (!isOver(sent)) {
      const shot = load.shots[sent++ % load.shots.length];
      if (!shot) return;
      const start = performance.now();
      const { status, bytes } = await send(agent, load.port, shot);
      volley.latencies.push(performance.now() - start);
      volley.bytes += bytes;
      if (status !== load.expect) volley.wrong[status] = (volley.wrong[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: load.connections }, shooter));
  volley.seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return volley;
});

function send(
  agent: Agent,
  port: number,
  { method, path, headers, body }: Shot,
): Promise<{ status: number; bytes: number }> {
  const content = body === undefined ? undefined : fresh(body);
  const length = content === undefined ? {} : { "content-length": String(Buffer.byteLength(content)) };
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, host: "127.0.0.1", port, method, path, headers: { ...headers, ...length } },
      (response) => {
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.once("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
        response.once("error", reject);
      },
    );
    asked.once("error", reject);
    asked.setTimeout(30_000, () => asked.destroy(new Error(`No answer to ${method} ${path} in 30 s.`)));
    asked.end(content);
  });
}
