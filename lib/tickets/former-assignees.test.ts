import { expect, it } from "vitest";
import { disablePerson } from "@/lib/people/commands/disabling";
import { changeRole } from "@/lib/people/commands/roles";
import { snoozeTicket } from "@/lib/snooze/commands";
import { makeAdmin, makeAgent, makeCustomer, type Person } from "@/lib/testing/people";
import { resolveTicket } from "./commands/ending";
import { openTicket } from "./commands/opening";
import { takeTicket } from "./commands/working";
import { listChoices } from "./queries/list-choices";
import { listQueue } from "./queries/list-queue";

async function ticketOf(agent: Person): Promise<number> {
  const { number } = await openTicket(await makeCustomer(), { subject: "Door 4", content: "It is stuck." });
  await takeTicket(agent, { number });
  return number;
}

it("who has left the team is still found by the open tickets they left behind", async () => {
  const [admin, ana, ben, cleo, dana] = await Promise.all([
    makeAdmin({ name: "Edda Holm" }),
    makeAgent({ name: "Ana Ruiz" }),
    makeAgent({ name: "Ben Frost" }),
    makeAgent({ name: "Cleo Marsh" }),
    makeAgent({ name: "Dana Wolf" }),
  ]);
  const [ofAna, ofBen, ofCleo] = [await ticketOf(ana), await ticketOf(ben), await ticketOf(cleo)];
  await ticketOf(dana);
  await snoozeTicket(ben, { number: ofBen, until: "tomorrow" });
  await resolveTicket(cleo, { number: ofCleo });
  for (const { id } of [ana, cleo]) await disablePerson(admin, { person: id });
  await changeRole(admin, { person: ben.id, role: "customer" });

  const { people, former } = await listChoices(admin, {});
  expect(people.map(({ name }) => name)).toEqual(["Dana Wolf", "Edda Holm"]);
  expect(former).toEqual([
    { id: ana.id, name: "Ana Ruiz" },
    { id: ben.id, name: "Ben Frost" },
  ]);

  const found = async (q: string) => (await listQueue(admin, { view: "all", q })).rows.map(({ number }) => number);
  expect(await found('assignee:"Ana Ruiz"')).toEqual([ofAna]);
  expect(await found('assignee:"Ben Frost"')).toEqual([ofBen]);
  expect((await listQueue(admin, { view: "all", assignee: String(ben.id) })).rows).toHaveLength(1);
});
