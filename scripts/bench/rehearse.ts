import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import type { Operation } from "@/scripts/bench/operation";
import { fresh, type Shot } from "@/scripts/bench/shot";

/** Each operation once, looked at closely: a refusal in kind words costs little and would be measured as a success. */
export async function rehearse(operations: Operation[]): Promise<void> {
  for (const { name, target } of operations) {
    if (!("shots" in target) || !target.shots[0]) continue;
    const { status, text } = await send(target.port, target.shots[0]);
    if (status === target.expect && (target.proof?.test(text) ?? true)) continue;
    throw new Error(`${name} should answer ${target.expect}, but did ${status}: ${text.slice(0, 500)}`);
  }
}

/** The body, or the address that a redirect leads to. */
export function send(port: number, { method, path, headers, body }: Shot): Promise<{ status: number; text: string }> {
  const content = body === undefined ? undefined : fresh(body);
  const length = content === undefined ? {} : { "content-length": Buffer.byteLength(content) };
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port,
      method,
      path,
      agent: false,
      headers: { ...headers, ...length },
    } as const;
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        const whole = Buffer.concat(chunks);
        const text = (response.headers["content-encoding"] === "gzip" ? gunzipSync(whole) : whole).toString();
        resolve({ status: response.statusCode ?? 0, text: response.headers.location ?? text });
      });
    });
    asked.once("error", reject).end(content);
  });
}
