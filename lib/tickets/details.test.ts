import { describe, expect, it } from "vitest";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "./commands/opening";
import { setDetails } from "./commands/setting-details";
import { readTicket } from "./queries/read-ticket";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };
const untouched = {
  ...{ status: "new", wasStatus: "new", priority: "normal", wasPriority: "normal" },
  ...{ assigneeId: "", wasAssigneeId: "", teamId: "", wasTeamId: "" },
};

describe("the details of a ticket as one form", () => {
  it("change only what differs from what the form showed, each by its own verb", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await setDetails(agent, { ...untouched, number, version: 1, priority: "high", assigneeId: String(agent.id) });
    const { ticket, events } = await readTicket(agent, { number });
    expect(ticket).toMatchObject({ status: "new", priority: "high", assigneeId: agent.id, teamId: null });
    expect(events.map(({ event }) => event)).toEqual(["ticket.prioritized", "ticket.assigned"]);
  });

  it("resolve, reopen and close through the choice of a status", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    const steps = ["new", "pending", "resolved", "open", "resolved", "closed"];
    for (const [i, wasStatus] of steps.slice(0, -1).entries()) {
      await setDetails(agent, { ...untouched, number, wasStatus, status: steps[i + 1] });
    }
    expect((await readTicket(agent, { number })).ticket.status).toBe("closed");
  });

  it("tell the second of two who was faster, and leave the other fields to whoever touched them", async () => {
    const [customer, ana, ben] = await Promise.all([makeCustomer(), makeAgent({ name: "Ana" }), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await setDetails(ana, { ...untouched, number, version: 1, priority: "urgent" });
    await expect(setDetails(ben, { ...untouched, number, version: 1, priority: "low" })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("Ana has just changed the priority"),
    });
    await setDetails(ben, { ...untouched, number, version: 1, status: "open" });
    expect((await readTicket(ben, { number })).ticket).toMatchObject({ status: "open", priority: "urgent" });
  });

  it("change nothing where one field conflicts, and say which", async () => {
    const [customer, ana, ben] = await Promise.all([makeCustomer(), makeAgent({ name: "Ana" }), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await setDetails(ana, { ...untouched, number, version: 1, assigneeId: String(ana.id) });
    const all = { status: "pending", priority: "high", assigneeId: String(ben.id) };
    await expect(setDetails(ben, { ...untouched, ...all, number, version: 1 })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("Ana has just changed the assignee"),
    });
    const { ticket, events } = await readTicket(ben, { number });
    expect(ticket).toMatchObject({ status: "new", priority: "normal", assigneeId: ana.id });
    expect(events.map(({ event }) => event)).toEqual(["ticket.assigned"]);
  });

  it("change nothing where one choice is gone meanwhile", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    const attempt = setDetails(agent, { ...untouched, number, status: "open", assigneeId: String(customer.id) });
    await expect(attempt).rejects.toMatchObject({ kind: "invalid", fields: { assigneeId: expect.any(String) } });
    expect((await readTicket(agent, { number })).ticket.status).toBe("new");
  });

  it("are nobody's business outside the team", async () => {
    const customer = await makeCustomer();
    const { number } = await openTicket(customer, words);
    await expect(setDetails(customer, { ...untouched, number, priority: "high" })).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
