import { describe, expect, it } from "vitest";
import { groupsFor } from "./choices";

const control = {} as HTMLElement;
const actions = [
  { label: "Resolve", keys: "E", control },
  { label: "Status…", keys: "S", control },
];
const places = [
  { label: "All tickets", href: "/desk?view=all", keys: "G A" },
  { label: "Resolved", href: "/desk?view=resolved" },
];
const found = {
  tickets: [{ number: 1042, subject: "Door 4", requester: "Mara Klein", status: "on_hold" as const }],
  people: [{ id: 7, name: "Mara Klein", email: "mara+1@example.com" }],
};
const nothing = { tickets: [], people: [] };

describe("the palette", () => {
  it("offers everything of the page before a word is typed, each with its key", () => {
    const [onPage, goTo] = groupsFor("", actions, places, nothing);
    expect(onPage?.choices.map(({ label, keys }) => [label, keys])).toEqual([
      ["Resolve", "E"],
      ["Status…", "S"],
    ]);
    expect(goTo?.choices).toHaveLength(2);
  });

  it("narrows by the beginnings of words", () => {
    expect(groupsFor("res", actions, places, nothing).map(({ choices }) => choices.map(({ label }) => label))).toEqual([
      ["Resolve"],
      ["Resolved"],
    ]);
    expect(groupsFor("tick", actions, places, nothing)[0]?.choices[0]?.label).toBe("All tickets");
    expect(groupsFor("olve", actions, places, nothing)).toEqual([]);
  });

  it("shows found tickets in words and leads to a customer's tickets", () => {
    const groups = groupsFor("mara", actions, places, found);
    expect(groups.map(({ title }) => title)).toEqual(["Tickets", "Customers"]);
    expect(groups[0]?.choices[0]).toMatchObject({ more: "#1042 · Mara Klein · On hold" });
    expect(groups[1]?.choices[0]).toMatchObject({ does: { goTo: "/desk?view=all&q=mara%2B1%40example.com" } });
  });
});
