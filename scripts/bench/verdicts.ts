import { queryAlone, searches } from "@/scripts/bench/lines";
import type { Results } from "@/scripts/bench/results";

/** What we promise: the figure, its bound, and whether it holds; null where it could not be measured. */
export type Verdict = { promise: string; figure: string; bound: string; holds: boolean | null };

export function judge({ figures, small, bytes, live, memory }: Results): Verdict[] {
  const cpu = (name: string) => mean(Object.values(figures[name] ?? {}).map((figure) => figure.cpu));
  const over = (promise: string, ours: string, floors: string[], most: number): Verdict => {
    const mine = cpu(ours);
    const base = floors
      .map(cpu)
      .reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
    return compare(promise, mine !== null && base ? mine / base : null, most, "×", 2);
  };
  const kilobytes = (promise: string, more: number, most: number) => compare(promise, more / 1000, most, " kB", 0);
  return [
    over("queue page, CPU over a bare page of its size", "queue, open", ["bare page, queue"], 1.6),
    over("ticket page, CPU over a bare page of its size", "ticket, 20 messages", ["bare page, ticket"], 1.6),
    over("reply answered 303, CPU over a bare action", "reply, 303", ["bare action, 303"], 2),
    over("create answered 303, CPU over a bare action", "create, 303", ["bare action, 303"], 2),
    over(
      "reply and re-read, CPU over bare action + ticket page",
      "reply + re-read",
      ["bare action", "ticket, 20 messages"],
      1.3,
    ),
    kilobytes("portal JS beyond a bare page's", bytes.portal.scripts - bytes.bare.scripts, 60),
    kilobytes("desk JS beyond a bare page's", bytes.desk.scripts - bytes.bare.scripts, 110),
    compare("server memory under load", memory.server === null ? null : memory.server / 2 ** 20, 400, " MB", 0),
    compare(`${live.streams} open streams, memory`, live.memory === null ? null : live.memory / 2 ** 20, 150, " MB", 0),
    compare(`commit → each of ${live.streams} open streams, p95`, live.p95, 200, " ms", 0),
    ...searches.flatMap((name) =>
      [queryAlone, ""].map((part) =>
        compare(
          `${name}${part || ": whole page"}, p95 at 8 connections`,
          figures[name + part]?.[8]?.p95 ?? null,
          150,
          " ms",
          0,
        ),
      ),
    ),
    ...Object.entries(small).map(([name, at]) => {
      const slow = (of: typeof at) => mean(Object.values(of).map((figure) => figure.p95)) ?? 0;
      return compare(`${name}: p95 over p95 at 1,000 tickets`, slow(figures[name] ?? {}) / slow(at), 1.3, "×", 2);
    }),
  ];
}

function compare(promise: string, value: number | null, most: number, unit: string, digits: number): Verdict {
  if (value === null) return { promise, figure: "not measured on this system", bound: "", holds: null };
  return { promise, figure: value.toFixed(digits) + unit, bound: `≤ ${most}${unit}`, holds: value <= most };
}

function mean(values: (number | null)[]): number | null {
  if (values.length === 0) return null;
  return values.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one / values.length),
    0,
  );
}
