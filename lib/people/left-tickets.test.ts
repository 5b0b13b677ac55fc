import { expect, test } from "vitest";
import { changeAllMatching } from "@/lib/bulk/commands/changing";
import { changeNextBatch } from "@/lib/bulk/commands/working-through";
import { countMatching } from "@/lib/bulk/queries";
import { disablePerson } from "@/lib/people/commands/disabling";
import { changeRole } from "@/lib/people/commands/roles";
import { takeJobs } from "@/lib/testing/outbox";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket } from "@/lib/tickets/commands/opening";
import { assignTicket } from "@/lib/tickets/commands/working";
import { readTicket } from "@/lib/tickets/queries/read-ticket";

test("what a disabled or demoted agent has left is found and goes back to the team, with its history", async () => {
  const [admin, customer] = [await makeAdmin(), await makeCustomer()];
  for (const leave of [disablePerson, (by: typeof admin, { person }: { person: number }) => demote(by, person)]) {
    const agent = await makeAgent();
    const numbers: number[] = [];
    for (let made = 0; made < 3; made += 1) {
      const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
      await assignTicket(admin, { number, assigneeId: String(agent.id) });
      numbers.push(number);
    }
    await resolveTicket(admin, { number: numbers[2] });
    await leave(admin, { person: agent.id });
    const filter = `view=all&status=new&status=open&status=pending&status=on_hold&assignee=${agent.id}`;
    expect(await countMatching(admin, { filter })).toEqual({ count: 2 });
    const { bulk } = await changeAllMatching(admin, { field: "assignee", value: "", filter });
    while ((await changeNextBatch(admin, { bulk })).more);
    await takeJobs();
    expect(await countMatching(admin, { filter })).toEqual({ count: 0 });
    const { ticket, events } = await readTicket(admin, { number: numbers[0] });
    expect([ticket.assigneeId, events.at(-1)?.event]).toEqual([null, "ticket.assigned"]);
  }
});

const demote = (by: Parameters<typeof changeRole>[0], person: number) => changeRole(by, { person, role: "customer" });
