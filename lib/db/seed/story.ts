import type { CustomerKey, StaffKey, TagKey, TeamKey } from "./people";

/**
 * "92m" or "3h" is that long before now; "5d 09:12" is five working days before today, at that time.
 * The demo always looks as if the company had been at work until a moment ago.
 */
export type Ago = `${number}m` | `${number}h` | `${number}d ${number}:${number}`;

/** "+20m" follows the step before it, "+1d 10:15" is on the next working day, "-12m" is twelve minutes ago. */
export type At = `+${Ago}` | `-${Ago}`;

export type DemoFile = `${string}.${"pdf" | "doc" | "docx" | "jpg" | "jpeg" | "png" | "txt"}`;

/** One ticket from its first line to its last, in the words of the people in it. */
export type Story = {
  opened: Ago;
  by: CustomerKey;
  /** The agent who wrote it down for the customer, after a call. */
  takenDownBy?: StaffKey;
  subject: string;
  text: string;
  files?: readonly DemoFile[];
  steps?: readonly (CustomerStep | StaffStep)[];
};

export type CustomerStep = {
  at: At;
  who: CustomerKey;
  reply?: string;
  files?: readonly DemoFile[];
  solve?: true;
  reopen?: true;
};

/** What one person did in one sitting; played in the order of the fields below. */
export type StaffStep = {
  at: At;
  who: StaffKey;
  take?: true;
  assign?: StaffKey | null;
  team?: TeamKey;
  tags?: readonly TagKey[];
  priority?: "low" | "normal" | "high" | "urgent";
  comment?: string;
  reply?: string;
  /** With the reply, or with the comment when there is no reply. */
  files?: readonly DemoFile[];
  and?: "pending" | "resolve";
  move?: "open" | "pending" | "on_hold";
  resolve?: true;
};
