import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { changeTickets } from "@/lib/bulk/commands/changing";
import { undoBulk } from "@/lib/bulk/commands/undoing";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { closeTicket, reopenTicket, resolveTicket } from "./commands/ending";
import { openTicket } from "./commands/opening";
import { assignTicket, handToTeam, moveTicket, prioritizeTicket, takeTicket } from "./commands/working";
import { readTicket } from "./queries/read-ticket";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

type Opened = { number: number; customer: Actor; ben: Actor };
type Act = (of: Opened) => Promise<unknown>;

async function undo({ number, ben }: Opened, field: string, value: string) {
  const { bulk } = await changeTickets(ben, { tickets: String(number), field, value });
  return async () => {
    await undoBulk(ben, { bulk });
  };
}

async function opened(before: Act): Promise<Opened> {
  const [customer, ben] = await Promise.all([makeCustomer({ name: "Mia Berg" }), makeAgent({ name: "Ben Frost" })]);
  const { number } = await openTicket(customer, words);
  await before({ number, customer, ben });
  return { number, customer, ben };
}

const nothing: Act = async () => undefined;
const pending: Act = ({ number, ben }) => moveTicket(ben, { number, to: "pending" });
const resolved: Act = ({ number, ben }) => resolveTicket(ben, { number });

const moves: Record<string, [before: Act, act: Act, says: string]> = {
  "a customer's answer to a pending ticket": [
    pending,
    ({ number, customer }) => replyAsCustomer(customer, { number, content: "The light is red." }),
    "Mia Berg has just written, and the status changed with it.",
  ],
  "a customer's answer to a solved ticket": [
    resolved,
    ({ number, customer }) => replyAsCustomer(customer, { number, content: "It is back." }),
    "Mia Berg has just written, and the status changed with it.",
  ],
  "the first reply": [
    nothing,
    ({ number, ben }) => replyAsAgent(ben, { number, content: "Which light is on?" }),
    "Ben Frost has just written, and the status changed with it.",
  ],
  "a reply & pending": [
    ({ number, ben }) => moveTicket(ben, { number, to: "open" }),
    ({ number, ben }) => replyAsAgent(ben, { number, content: "Which light is on?", andThen: "pending" }),
    "Ben Frost has just written, and the status changed with it.",
  ],
  "a reply & resolve": [
    nothing,
    ({ number, ben }) => replyAsAgent(ben, { number, content: "Solved from here.", andThen: "resolve" }),
    "Ben Frost has just written, and the status changed with it.",
  ],
  "pending by hand": [nothing, pending, "Ben Frost has just changed the status."],
  "on hold by hand": [
    ({ number, ben }) => moveTicket(ben, { number, to: "open" }),
    ({ number, ben }) => moveTicket(ben, { number, to: "on_hold" }),
    "Ben Frost has just changed the status.",
  ],
  Resolve: [nothing, resolved, "Ben Frost has just changed the status."],
  "Mark as solved": [
    nothing,
    ({ number, customer }) => resolveTicket(customer, { number }),
    "Mia Berg has just changed the status.",
  ],
  Reopen: [resolved, ({ number, ben }) => reopenTicket(ben, { number }), "Ben Frost has just changed the status."],
  Close: [resolved, ({ number, ben }) => closeTicket(ben, { number }), "Ben Frost has just changed the status."],
};

const again = "Have a look, then decide again.";

describe("a status that was decided on an older page", () => {
  it.each(Object.entries(moves))("is asked about again after %s", async (_name, [before, act, says]) => {
    const on = await opened(before);
    const ana = await makeAgent();
    const { number } = on;
    const { version } = (await readTicket(ana, { number })).ticket;
    await act(on);
    const { status } = (await readTicket(ana, { number })).ticket;
    await expect(moveTicket(ana, { number, version, to: "on_hold" })).rejects.toMatchObject({
      kind: "conflict",
      message: `${says} ${again}`,
    });
    expect((await readTicket(ana, { number })).ticket.status).toBe(status);
  });

  it("is asked about again after a change of many tickets, and after its undo", async () => {
    for (const value of ["pending", "on_hold"]) {
      const on = await opened(({ number, ben }) => moveTicket(ben, { number, to: "open" }));
      const ana = await makeAgent();
      const { number } = on;
      const first = (await readTicket(ana, { number })).ticket.version;
      const goBack = await undo(on, "status", value);
      const second = (await readTicket(ana, { number })).ticket.version;
      const says = `Ben Frost has just changed the status. ${again}`;
      await expect(resolveTicket(ana, { number, version: first })).rejects.toThrow(says);
      await goBack();
      await expect(resolveTicket(ana, { number, version: second })).rejects.toThrow(says);
    }
  });

  it("is not asked about after words that left it as it was", async () => {
    const { number, customer, ben } = await opened(({ number, ben }) => moveTicket(ben, { number, to: "open" }));
    const { version } = (await readTicket(ben, { number })).ticket;
    await replyAsCustomer(customer, { number, content: "The light is red." });
    await prioritizeTicket(ben, { number, priority: "high" });
    await resolveTicket(ben, { number, version });
  });
});

it("the undo of a change of many tickets says which field it put back, and no other", async () => {
  const on = await opened(nothing);
  const { number, ben } = on;
  const goBack = await undo(on, "priority", "urgent");
  const { version } = (await readTicket(ben, { number })).ticket;
  await goBack();
  const ana = await makeAgent();
  await expect(prioritizeTicket(ana, { number, version, priority: "high" })).rejects.toThrow(
    `Ben Frost has just changed the priority. ${again}`,
  );
  await takeTicket(ana, { number, version });
  await handToTeam(ana, { number, version, teamId: "" });
});

it("an assignee that was chosen on an older page is asked about again after the undo of one", async () => {
  const on = await opened(nothing);
  const { number, ben } = on;
  const goBack = await undo(on, "assignee", String(ben.id));
  const { version } = (await readTicket(ben, { number })).ticket;
  await goBack();
  const ana = await makeAgent();
  await expect(assignTicket(ana, { number, version, assigneeId: ana.id })).rejects.toThrow(
    `Ben Frost has just changed the assignee. ${again}`,
  );
});
