/** A page of the queue and some more: these change at once, in one transaction. */
export const mostPicked = 100;

/** What "all matching" takes on; more would be a mistake sooner than a wish. */
export const mostMatching = 20_000;

/** The reason that is no refusal: nothing had to be done. */
export const alreadySo = "Already so.";

/** How long replies to many stay where they can be undone, whatever their writer's own preference says. */
export const repliesHeldSeconds = 60;

/** How long the queue tells its agent of a change, with the way back. */
export const toldForMinutes = 10;

/** How many it tells of at once: each is a line over the list. */
export const mostTold = 3;

/** A change of many tickets, as its agent's queue tells it. */
export type BulkTold = {
  id: number;
  words: string;
  state: "running" | "done" | "undoing" | "undone";
  total: number;
  done: number;
  changed: number;
  skipped: Record<string, number>;
};

/** A job works on it: it has progress. */
export const isUnderWay = ({ state }: Pick<BulkTold, "state">) => state === "running" || state === "undoing";
