import type { Recorded } from "@/scripts/bench/recording";
import type { Searches } from "@/scripts/bench/search";
import type { Shot } from "@/scripts/bench/shot";

/** `proof` is what a right answer shows: in its body, or in the address it leads to. */
type Served = { port: number; shots: Shot[]; expect: number; proof?: RegExp };

/** One thing that is measured: what is sent where, and whose CPU it costs. */
export type Operation = {
  name: string;
  /** The trees of processes that do the work: the web server and its PostgreSQL. */
  pids: number[];
  target: Served | { replay: Recorded[] } | { searches: Searches };
};

export const contentOf = (who: string) =>
  `Hello, ${who} here. The door at the west entrance stays locked in the morning and the panel shows E-17. We tried ` +
  "two badges and restarted the panel, as you wrote yesterday. Could somebody have a look **before Friday**? Thank you!";

/** `n` of `what` by turns, so that people and tickets at the same moment differ. */
export function take<T>(from: readonly T[], n: number): T {
  const one = from[n % from.length];
  if (one === undefined) throw new Error("There is nothing to take from.");
  return one;
}
