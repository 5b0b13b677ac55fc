import { randomUUID } from "node:crypto";

/** What goes to the load generator and what comes back. */
export type Shot = { method: "GET" | "POST"; path: string; headers: Record<string, string>; body?: string };

/** For so many seconds, longer if there were not `least` answers by then, but never more than `most` answers. */
export type Pace = { connections: number; seconds: number; least: number; most: number };

export type Load = Pace & { port: number; shots: Shot[]; expect: number };

/** Latencies in milliseconds; `wrong` counts answers by a status that was not expected. */
export type Volley = { latencies: number[]; seconds: number; bytes: number; wrong: Record<string, number> };

/** Becomes a new uuid in a body each time it is sent. */
export const freshKey = "00000000-0000-4000-8000-000000000000";

export function fresh(body: string): string {
  return body.replaceAll(freshKey, randomUUID());
}
