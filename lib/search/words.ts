import { priorities, statuses } from "@/lib/tickets/rules";

export const channels = ["portal", "email", "whatsapp", "sms", "api"] as const;

/** `choices`: all there is to say after the colon; without them it is a name, or a day. */
type Operator = { choices?: readonly string[]; day?: true; example: string; finds: string };

/** What stands before a colon in the search box: the one list that the rule, the help and the refusals are made from. */
export const teamOperators = {
  status: { choices: statuses, example: "status:open,pending", finds: "any of these statuses" },
  assignee: { example: "assignee:me", finds: "whose it is: me, none or a name" },
  requester: { example: "requester:ana", finds: "the customer’s name or email" },
  team: { example: "team:doors", finds: "a team, or none" },
  tag: { example: "tag:vip,urgent", finds: "any of these tags, or none" },
  priority: { choices: priorities, example: "priority:high,urgent", finds: "any of these priorities" },
  channel: { choices: channels, example: "channel:email", finds: "how it came in" },
  has: { choices: ["attachment"], example: "has:attachment", finds: "files in the conversation" },
  is: { choices: ["unread"], example: "is:unread", finds: "what you haven’t read" },
  before: { day: true, example: "before:2026-03-01", finds: "opened before that day" },
  after: { day: true, example: "after:2026-03-01", finds: "opened that day or later" },
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof teamOperators;

/** What customers may ask of their own tickets; the rest is the team's matter. */
export const customerOperators: readonly OperatorName[] = ["has", "is", "before", "after"];
export const allOperators = Object.keys(teamOperators) as OperatorName[];

export const searchWords = {
  unknownOperator: (name: string, known: readonly string[]) =>
    `I don’t know “${name}:”, so I looked for it as words. I know ${list(known.map((one) => `${one}:`))}.`,
  unknownChoice: (name: string, value: string, choices: readonly string[]) =>
    `I don’t know the ${name} “${value}”: ${list(choices.map(spoken))}.`,
  unknownName: (what: string, value: string, known: readonly string[]) =>
    known.length > 0 ? `I don’t know the ${what} “${value}”: ${list(known)}.` : `I don’t know the ${what} “${value}”.`,
  newestOnly: "So many tickets have these words that I looked into the newest only. Say more to find older ones.",
  noDay: (name: string, value: string) => `I can’t read the day “${value}”. Write it like ${name}:2026-03-01.`,
  noValue: (name: string, example: string) => `Say more after “${name}:”, for example ${example}.`,
} as const;

export const spoken = (choice: string) => choice.replaceAll("_", " ");

/** "new, open or pending" */
function list(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : (words[0] ?? "");
}
