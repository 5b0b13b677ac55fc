import type { Desk } from "@/scripts/bench/desk";
import type { SignedIn } from "@/scripts/bench/desk-people";
import { type Operation, take } from "@/scripts/bench/operation";
import type { Shot } from "@/scripts/bench/shot";
import type { Web } from "@/scripts/bench/web";

/** The addresses of the pages that are read, for one database. */
export function addresses({ tickets, people }: Desk) {
  const agent = take(people.agents, 0);
  const customer = take(people.customers, 0);
  const search = (words: string[]) => words.map((q) => `/desk?view=all&q=${encodeURIComponent(q)}`);
  return {
    "queue, open": { who: agent, paths: ["/desk?view=open"] },
    "queue, mine": { who: agent, paths: ["/desk?view=mine"] },
    "ticket, 20 messages": { who: agent, paths: tickets.read.map((number) => `/desk/tickets/${number}`) },
    "customer's list": { who: customer, paths: ["/tickets"] },
    "search, rare word": { who: agent, paths: search(tickets.words.rare) },
    "search, common word": { who: agent, paths: search([tickets.words.common]) },
    "search, two words": { who: agent, paths: search([tickets.words.two]) },
    "search, phrase": { who: agent, paths: search(tickets.words.phrases) },
    "search, operators": { who: agent, paths: search(["status:open,pending priority:high,urgent"]) },
    "search, operators and word": {
      who: agent,
      paths: search(tickets.words.rare.map((word) => `status:closed ${word}`)),
    },
  } satisfies Record<string, { who: SignedIn; paths: string[] }>;
}

export type ReadName = keyof ReturnType<typeof addresses>;

export function readOperations(desk: Desk, web: Web, suffix = ""): Operation[] {
  return Object.entries(addresses(desk)).map(([name, { who, paths }]) => ({
    name: name + suffix,
    pids: [web.pid, desk.pid],
    target: { port: web.port, shots: paths.map((path) => read(path, who.cookie)), expect: 200 },
  }));
}

export function read(path: string, cookie = ""): Shot {
  return { method: "GET", path, headers: { cookie, accept: "text/html", "accept-encoding": "gzip" } };
}
