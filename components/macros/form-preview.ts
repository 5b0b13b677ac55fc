import { actionWords, type MacroActions, valuesOf, withValues } from "@/lib/macros/rules";

type Named = { id: number; name: string }[];

export type FormChoices = {
  people: Named;
  teams: Named;
  /** Those one may share it with. */
  ownTeams: Named;
  /** By name. */
  tags: string[];
  me: string;
  product: string;
};

/** A macro as its form's fields say it. */
export type FormMacro = Record<(typeof fields)[number], string>;

const fields = [
  "name",
  "reply",
  "status",
  "priority",
  "assignee",
  "toTeamId",
  "addTags",
  "removeTags",
  "audience",
] as const;

export const emptyMacro = Object.fromEntries(
  fields.map((field) => [field, field === "audience" ? "me" : ""]),
) as FormMacro;

export function shownIn(form: FormData): FormMacro {
  return Object.fromEntries(fields.map((field) => [field, String(form.get(field) ?? "")])) as FormMacro;
}

/** What it would do on a ticket that there could be. */
export function exampleOf(macro: FormMacro, { people, teams, me, product }: FormChoices) {
  const nameIn = (all: Named, id: string) => all.find((one) => String(one.id) === id)?.name ?? null;
  const team = nameIn(teams, macro.toTeamId);
  const { assignee } = macro;
  const actions: MacroActions = {
    status: (macro.status || null) as MacroActions["status"],
    priority: (macro.priority || null) as MacroActions["priority"],
    assigns: assignee === "" ? null : assignee === "me" || assignee === "nobody" ? assignee : "person",
    assignee: nameIn(people, assignee),
    team,
    addTags: names(macro.addTags),
    removeTags: names(macro.removeTags),
  };
  const values = valuesOf({
    customer: { name: "Mara Klein", email: "mara@example.com", organization: "Klein & Partner" },
    ticket: { number: 1042, subject: "Door 4 rejects every badge", team: team ?? teams[0]?.name ?? "Support" },
    agent: me,
    product,
  });
  return { reply: withValues(macro.reply, values).trim(), actions: actionWords(actions) };
}

const names = (tags: string) =>
  tags
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
