import { lines } from "@/scripts/bench/lines";
import type { Figure } from "@/scripts/bench/measure";
import { bestPeers, peersFirstLoad, peersMemory, requestTracker } from "@/scripts/bench/peers";
import type { Results } from "@/scripts/bench/results";
import type { Verdict } from "@/scripts/bench/verdicts";

export function printResults(results: Results, verdicts: Verdict[]): string {
  const { bytes, live, memory, tickets } = results;
  const size = ({ html, sent, scripts }: (typeof bytes)["desk"]) =>
    `HTML ${kilo(html)}, ${kilo(sent)} as sent; JS ${kilo(scripts)} as sent`;
  return [
    `${tickets.toLocaleString("en")} tickets × 5 messages. CPU is that of server and database, in ms an operation.`,
    "",
    grid([head, ...lines.map((line) => row(results, line))]),
    "",
    `peers: the best of three with 10,000 tickets, and Request Tracker (RT). Memory ${peersMemory}; ${peersFirstLoad}.`,
    `queue page        ${size(bytes.desk)}`,
    `ticket page       ${size(bytes.ticket)}`,
    `customer's list   ${size(bytes.portal)}`,
    `bare page         ${size(bytes.bare)}`,
    `memory            server ${mega(memory.server)}, database ${mega(memory.database)}`,
    `open streams      ${live.streams} cost ${mega(live.memory)}; a commit is there after ${ms(live.median)} ms, p95 ${ms(live.p95)} ms`,
    "",
    grid(verdicts.map(({ promise, figure, bound, holds }) => [mark(holds), promise, figure, bound])),
  ].join("\n");
}

const head = [
  "",
  "median",
  "p95",
  "a second",
  "CPU",
  "× floor",
  "│ 8: median",
  "p95",
  "a second",
  "CPU",
  "× floor",
  "│ best peer",
  "RT",
];

function row({ figures }: Results, { name, floor, kind }: (typeof lines)[number]): string[] {
  const at = (connections: number) => {
    const figure = figures[name]?.[connections];
    const base = floor ? figures[floor]?.[connections] : undefined;
    return figure
      ? [ms(figure.median), ms(figure.p95), figure.perSecond.toFixed(0), cpu(figure), ratio(figure, base)]
      : ["–", "–", "–", "–", ""];
  };
  const peer = kind ? bestPeers[kind] : undefined;
  const [median = "", ...rest] = at(8);
  const peers = peer
    ? [`│ ${peer.cpu} ms, ${peer.perSecond}/s ${peer.name}`, `${requestTracker[kind ?? ""]} ms`]
    : ["│", ""];
  return [name, ...at(1), `│ ${median}`, ...rest, ...peers];
}

const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const cpu = ({ cpu: value }: Figure) => (value === null ? "–" : value.toFixed(1));
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const mega = (bytes: number | null) =>
  bytes === null ? "not measured on this system" : `${(bytes / 2 ** 20).toFixed(0)} MB`;
const mark = (holds: boolean | null) => (holds === null ? "?" : holds ? "✓" : "✗");

function ratio(figure: Figure, floor: Figure | undefined): string {
  return floor?.cpu && figure.cpu !== null ? (figure.cpu / floor.cpu).toFixed(2) : "";
}

function grid(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
