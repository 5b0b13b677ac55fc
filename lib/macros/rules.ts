// What stands in a macro's words and what becomes of it; pure, and safe in the browser.
import type { Priority } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

/** What a macro may set; closing is left to time. */
export const macroStatuses = ["open", "pending", "on_hold", "resolved"] as const;
export type MacroStatus = (typeof macroStatuses)[number];

export const macroAssignees = ["me", "nobody", "person"] as const;

/** A list one can still look through. */
export const mostMacros = 200;

/** Every variable, with what it stands for. */
export const variables = {
  "customer.first_name": "The customer's first name",
  "customer.name": "The customer's name",
  "customer.email": "The customer's email",
  "customer.organization": "The customer's organization",
  "ticket.number": "The ticket's number",
  "ticket.subject": "The ticket's subject",
  "agent.first_name": "Your first name",
  "agent.name": "Your name",
  "team.name": "The ticket's team",
  "product.name": "What your desk is called",
} as const;

export type Variable = keyof typeof variables;
export type Values = Partial<Record<Variable, string | null>>;

/** What a variable's values come from. */
export type About = {
  customer: { name: string; email: string | null; organization: string | null };
  ticket: { number: number; subject: string; team: string | null };
  agent: string;
  product: string;
};

export function valuesOf({ customer, ticket, agent, product }: About): Values {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? "";
  return {
    "customer.first_name": first(customer.name),
    "customer.name": customer.name,
    "customer.email": customer.email,
    "customer.organization": customer.organization,
    "ticket.number": String(ticket.number),
    "ticket.subject": ticket.subject,
    "agent.first_name": first(agent),
    "agent.name": agent,
    "team.name": ticket.team,
    "product.name": product,
  };
}

/** The words with every value that there is; a variable without one, or an unknown one, stays as it is. */
export function withValues(text: string, values: Values): string {
  return piecesOf(text)
    .map((piece) => {
      const value = piece.variable && isVariable(piece.variable) ? values[piece.variable] : null;
      return value?.trim() ? value : piece.text;
    })
    .join("");
}

/** The variables that still stand in the words, each once, as they were written. */
export function unresolvedIn(text: string): string[] {
  // Looked for in every reply that is sent.
  if (!text.includes("{{")) return [];
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.variable === undefined ? [] : [piece.text])))];
}

/** What keeps words with variables from being sent; null when there are none. */
export function unresolvedWords(text: string): string | null {
  const left = unresolvedIn(text);
  if (left.length === 0) return null;
  const [one = ""] = left;
  return left.length === 1
    ? `${one} has no value here. Write what it should say, then send.`
    : `${left.join(", ")} have no value here. Write what they should say, then send.`;
}

export type Piece = { text: string; variable?: string };

/** The words cut at their variables; what is marked as code means itself. */
export function piecesOf(text: string): Piece[] {
  return text.split(code).flatMap((part, n) => {
    if (n % 2 === 1) return [{ text: part }];
    return part
      .split(variable)
      .map((piece, at) =>
        at % 2 === 1 ? { text: piece, variable: piece.slice(2, -2).trim().toLowerCase() } : { text: piece },
      );
  });
}

const code = /(```[\s\S]*?```|`[^`\n]+`)/;
const variable = /(\{\{[^{}\n]{1,80}\}\})/;

const isVariable = (name: string): name is Variable => Object.hasOwn(variables, name);

/** What a macro changes, with names. */
export type MacroActions = {
  status: MacroStatus | null;
  priority: Priority | null;
  assigns: (typeof macroAssignees)[number] | null;
  assignee: string | null;
  team: string | null;
  addTags: string[];
  removeTags: string[];
};

/** One line for each. */
export function actionWords(actions: MacroActions): string[] {
  const { status, priority, assigns, assignee, team, addTags, removeTags } = actions;
  const to = assigns === "person" ? assignee && `Assign to ${assignee}` : null;
  const lines = [
    status && `Set to ${statusWords[status].toLowerCase()}`,
    priority && `${priorityWords[priority]} priority`,
    assigns === "me" ? "Assign to me" : assigns === "nobody" ? "Assign to nobody" : to,
    team && `Hand to ${team}`,
    addTags.length > 0 && `Add ${addTags.length === 1 ? "the tag" : "the tags"} ${addTags.join(", ")}`,
    removeTags.length > 0 && `Remove ${removeTags.length === 1 ? "the tag" : "the tags"} ${removeTags.join(", ")}`,
  ];
  return lines.filter((line) => typeof line === "string" && line !== "") as string[];
}
