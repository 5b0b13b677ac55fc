import type { LiveFigures } from "@/scripts/bench/live";
import type { Figures } from "@/scripts/bench/measure";

/** Bytes of HTML before and after compression, and of the scripts of a first visit as sent. */
export type Bytes = { html: number; sent: number; scripts: number };

export type Results = {
  tickets: number;
  figures: Figures;
  /** The pages again on a database of 1,000 tickets. */
  small: Figures;
  bytes: Record<"bare" | "portal" | "desk" | "ticket", Bytes>;
  /** A thousand open streams on one process. */
  live: LiveFigures;
  /** Bytes at their highest: the server's resident set, the database's with shared pages counted once. */
  memory: { server: number | null; database: number | null };
};
