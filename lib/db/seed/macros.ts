import { eq } from "drizzle-orm";
import { staffDatabase } from "@/lib/db/client";
import { macros } from "@/lib/db/schema/macros";
import { saveMacro } from "@/lib/macros/commands/saving";
import type { Cast } from "./cast";
import type { StaffKey, TagKey, TeamKey } from "./people";

type DemoMacro = {
  name: string;
  by: StaffKey;
  /** Whose it is: one's own, a team's or everyone's. */
  for: "me" | "everyone" | TeamKey;
  reply?: string;
  status?: "pending" | "on_hold" | "resolved";
  priority?: "high";
  assignee?: "me";
  team?: TeamKey;
  tags?: TagKey[];
  used: number;
  daysAgo: number;
};

const demoMacros: DemoMacro[] = [
  {
    name: "Ask for door and time",
    by: "ana",
    for: "everyone",
    reply:
      "Hello {{customer.first_name}},\n\nthank you for writing. So that we can find it in the log, please tell us:\n\n- which door it is (its number is on the small plate above the reader)\n- when it happened, as exactly as you can\n- whose badge it was\n\nBest regards,\n{{agent.first_name}}, {{product.name}}",
    status: "pending",
    used: 38,
    daysAgo: 0,
  },
  {
    name: "Solved: badge works again",
    by: "ana",
    for: "access",
    reply:
      "Hello {{customer.first_name}},\n\nyour badges are active again. Please hold one to the reader for two seconds the first time.\n\nIf it blinks red again, just answer here and #{{ticket.number}} opens again.\n\n{{agent.first_name}}",
    status: "resolved",
    tags: ["badges"],
    used: 24,
    daysAgo: 1,
  },
  {
    name: "Engineer comes by",
    by: "ben",
    for: "access",
    reply:
      "Hello {{customer.first_name}},\n\nthis needs a look on site. An engineer from {{team.name}} will call you today to agree on a time.\n\n{{agent.name}}",
    status: "on_hold",
    priority: "high",
    team: "access",
    tags: ["hardware"],
    used: 11,
    daysAgo: 3,
  },
  {
    name: "Invoice sent again",
    by: "kwame",
    for: "billing",
    reply:
      "Hello {{customer.first_name}},\n\nyou'll find the invoice attached once more, made out to {{customer.organization}}. Payment is due within 30 days of its date.\n\nKind regards,\n{{agent.name}}",
    status: "resolved",
    tags: ["billing"],
    used: 17,
    daysAgo: 2,
  },
  { name: "To billing", by: "ruth", for: "everyone", team: "billing", tags: ["billing"], used: 9, daysAgo: 5 },
  {
    name: "I'm on it",
    by: "ana",
    for: "me",
    reply:
      "Hello {{customer.first_name}},\n\nI'm looking into this now and will write again before the end of the day.\n\n{{agent.first_name}}",
    assignee: "me",
    used: 6,
    daysAgo: 1,
  },
];

/** Made by the people who use them; how often they were used since is simply written down. */
export async function seedMacros(cast: Cast, { since, now }: { since: Date; now: Date }): Promise<void> {
  for (const { by, for: whose, team, tags, used, daysAgo, ...macro } of demoMacros) {
    const audience = whose === "me" || whose === "everyone" ? whose : `team:${cast.team(whose)}`;
    const toTeamId = team ? String(cast.team(team)) : "";
    const given = { ...macro, audience, toTeamId, addTags: (tags ?? []).join(", ") };
    const { macro: id } = await saveMacro(cast.as(by, since), given);
    const lastUsedAt = new Date(now.getTime() - daysAgo * 86_400_000 - used * 600_000);
    await staffDatabase().update(macros).set({ uses: used, lastUsedAt }).where(eq(macros.id, id));
  }
}
