import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export type BreakingLine = {
  address: string;
  /** The next so many answers of this kind end in the middle: to a page read anew, or to what is sent. */
  breakNext(kind: Kind, answers: number): void;
  /** How many still are to break. */
  left(): number;
  close(): void;
};

/** The header that Next's router asks with. */
type Kind = "rsc" | "next-action";

/** Another way to the desk, which can break. */
export async function breakingLine(desk: string): Promise<BreakingLine> {
  let broken: Kind = "rsc";
  let left = 0;
  const server = createServer((asked, answered) => {
    const { method, headers, url } = asked;
    // What is sent asks for the page, too.
    const kind = headers["next-action"] === undefined ? "rsc" : "next-action";
    const passed = request(`${desk}${url}`, { method, headers }, (answer) => {
      answered.writeHead(answer.statusCode ?? 502, answer.headers);
      if (left === 0 || kind !== broken || headers[kind] === undefined) return answer.pipe(answered);
      left--;
      // All but the end: by then the page has begun to read.
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("end", () => answered.write(Buffer.concat(parts).subarray(0, -400), () => answered.destroy()));
    });
    passed.once("error", () => answered.destroy());
    answered.once("close", () => passed.destroy());
    asked.pipe(passed);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breakNext: (kind, answers) => {
      broken = kind;
      left = answers;
    },
    left: () => left,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
