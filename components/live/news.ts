import type { Presence } from "@/lib/presence/who-is-here";

/** What an open screen can hear. */
export type News =
  /** Numbers of tickets that changed; none means "look at everything again". */
  | { event: "changed"; tickets: number[] }
  /** Where colleagues are; only the team's streams carry it. */
  | { event: "presence"; presence: Presence }
  /** The session is over. */
  | { event: "ended" };

export type Hear = (news: News) => void;
