import type { Desk } from "@/scripts/bench/desk";
import type { SignedIn } from "@/scripts/bench/desk-people";
import { plainQuery, queryAlone } from "@/scripts/bench/lines";
import { type Operation, take } from "@/scripts/bench/operation";
import type { Shot } from "@/scripts/bench/shot";
import type { Web } from "@/scripts/bench/web";

/** What is searched for, by the name of its line. */
export function searchLines({ tickets: { words } }: Desk) {
  return {
    "search, rare word": words.rare,
    "search, common word": [words.common],
    "search, two words": [words.two],
    "search, phrase": words.phrases,
    "search, common words apart": [words.apart],
    "search, operators": ["status:open,pending priority:high,urgent"],
    "search, operators and word": words.rare.map((word) => `status:closed ${word}`),
  };
}

/** The addresses of the pages that are read, for one database. */
export function addresses(desk: Desk) {
  const { tickets, people } = desk;
  const agent = take(people.agents, 0);
  const customer = take(people.customers, 0);
  const search = (words: string[]) => words.map((q) => `/desk?view=all&q=${encodeURIComponent(q)}`);
  return {
    "queue, open": { who: agent, paths: ["/desk?view=open"] },
    "queue, mine": { who: agent, paths: ["/desk?view=mine"] },
    "ticket, 20 messages": { who: agent, paths: tickets.read.map((number) => `/desk/tickets/${number}`) },
    "customer's list": { who: customer, paths: ["/tickets"] },
    ...(Object.fromEntries(
      Object.entries(searchLines(desk)).map(([name, lines]) => [name, { who: agent, paths: search(lines) }]),
    ) as Record<keyof ReturnType<typeof searchLines>, { who: SignedIn; paths: string[] }>),
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

/** The searches without a page around them, and where words alone are asked, the same in plain SQL. */
export function searchOperations(desk: Desk): Operation[] {
  const agent = take(desk.people.agents, 0).id;
  const asking = (name: string, lines: string[], isPlain: boolean): Operation => ({
    name: name + (isPlain ? plainQuery : queryAlone),
    pids: [desk.pid],
    target: { searches: { lines, agent, isPlain } },
  });
  return Object.entries(searchLines(desk)).flatMap(([name, lines]) =>
    name.includes("operators") ? [asking(name, lines, false)] : [asking(name, lines, false), asking(name, lines, true)],
  );
}

export function read(path: string, cookie = ""): Shot {
  return { method: "GET", path, headers: { cookie, accept: "text/html", "accept-encoding": "gzip" } };
}
