import { describe, expect, it } from "vitest";
import { actionWords, unresolvedIn, unresolvedWords, valuesOf, withValues } from "./rules";

const values = valuesOf({
  customer: { name: "Mara Klein", email: "mara@example.com", organization: null },
  ticket: { number: 1042, subject: "Door 4", team: null },
  agent: "Ana Oliveira",
  product: "Northwind",
});

describe("variables", () => {
  it.each([
    ["Hello {{customer.first_name}},", "Hello Mara,"],
    ["{{ Customer.Name }} ({{customer.email}})", "Mara Klein (mara@example.com)"],
    ["#{{ticket.number}}: {{ticket.subject}}", "#1042: Door 4"],
    ["{{agent.first_name}} · {{agent.name}} · {{product.name}}", "Ana · Ana Oliveira · Northwind"],
    ["From {{team.name}}", "From {{team.name}}"],
    ["At {{customer.organization}}", "At {{customer.organization}}"],
    ["{{customer.shoe_size}}", "{{customer.shoe_size}}"],
    ["{{toString}} {{constructor}}", "{{toString}} {{constructor}}"],
    ["Write `{{agent.name}}` in the template", "Write `{{agent.name}}` in the template"],
    ["```\n{{agent.name}}\n``` {{agent.name}}", "```\n{{agent.name}}\n``` Ana Oliveira"],
    ["{{}} { {agent.name} } {{agent\n.name}}", "{{}} { {agent.name} } {{agent\n.name}}"],
    ["No variable", "No variable"],
  ])("%s → %s", (text, expected) => {
    expect(withValues(text, values)).toBe(expected);
  });

  it("a value that looks like a variable is not looked into, and can't be sent unseen", () => {
    const sly = withValues("Hello {{customer.name}}", { "customer.name": "{{agent.name}}", "agent.name": "Ana" });
    expect(sly).toBe("Hello {{agent.name}}");
    expect(unresolvedIn(sly)).toEqual(["{{agent.name}}"]);
  });

  it.each<[string, string[]]>([
    ["All is said.", []],
    ["{{team.name}}, {{ team.name }} and {{team.name}}", ["{{team.name}}", "{{ team.name }}"]],
    ["In code `{{ok}}`, not here {{not_ok}}", ["{{not_ok}}"]],
    ["`{{unclosed}}\n", ["{{unclosed}}"]],
    ["{{ }} and {{x}}", ["{{ }}", "{{x}}"]],
  ])("%s leaves %j", (text, left) => {
    expect(unresolvedIn(text)).toEqual(left);
  });

  it("says which one keeps a reply from being sent", () => {
    expect(unresolvedWords("From {{team.name}}")).toBe(
      "{{team.name}} has no value here. Write what it should say, then send.",
    );
    expect(unresolvedWords("{{a}} {{b}}")).toContain("{{a}}, {{b}} have no value here.");
    expect(unresolvedWords("Fine.")).toBeNull();
  });

  it("costs little on a long text made to be slow", () => {
    const began = performance.now();
    for (const nasty of ["{{", "`", "```", "{{ ", "{{a", "`{{"])
      unresolvedIn(`{{${nasty.repeat(20_000 / nasty.length)}`);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

it("says what it changes, one line each", () => {
  const nothing = {
    status: null,
    priority: null,
    assigns: null,
    assignee: null,
    team: null,
    addTags: [],
    removeTags: [],
  };
  expect(actionWords(nothing)).toEqual([]);
  expect(
    actionWords({
      status: "on_hold",
      priority: "high",
      assigns: "person",
      assignee: "Ana Oliveira",
      team: "Billing",
      addTags: ["vip"],
      removeTags: ["login", "reports"],
    }),
  ).toEqual([
    "Set to on hold",
    "High priority",
    "Assign to Ana Oliveira",
    "Hand to Billing",
    "Add the tag vip",
    "Remove the tags login, reports",
  ]);
  expect(actionWords({ ...nothing, assigns: "me" })).toEqual(["Assign to me"]);
});
