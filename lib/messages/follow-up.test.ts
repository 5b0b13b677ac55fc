import { expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { changeOrganization } from "@/lib/people/commands/roles";
import {
  makeAdmin,
  makeAgent,
  makeCustomer,
  makeOrganization,
  type Organization,
  type Person,
} from "@/lib/testing/people";
import { closeTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { replyAsCustomer } from "./commands";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

const sharing = () => makeOrganization({ sharesTickets: true });

async function closedTicketOf(customer: Actor): Promise<number> {
  const [agent, { number }] = await Promise.all([makeAgent(), openTicket(customer, words)]);
  await resolveTicket(agent, { number });
  await closeTicket(agent, { number });
  return number;
}

/** The person as their next request finds them. */
async function moveTo(person: Person, to: Organization): Promise<Person> {
  await changeOrganization(await makeAdmin(), { person: person.id, organization: String(to.id) });
  return { ...person, organizationId: to.id, sharesTickets: to.sharesTickets };
}

const reads = (reader: Actor, number: number) =>
  readOwnTicket(reader, { number }).then(
    () => true,
    () => false,
  );

it("a follow-up belongs to the company its writer is at now, and not to the one they left", async () => {
  const [left, joined] = await Promise.all([sharing(), sharing()]);
  const [mia, former, colleague] = await Promise.all([
    makeCustomer({ organization: left }),
    makeCustomer({ organization: left }),
    makeCustomer({ organization: joined }),
  ]);
  const number = await closedTicketOf(mia);
  const moved = await moveTo(mia, joined);
  const followUp = await replyAsCustomer(moved, { number, content: "It happens here, too." });
  const readers = await Promise.all([moved, colleague, former].map((one) => reads(one, followUp.number)));
  expect(readers).toEqual([true, true, false]);
  // Her colleague can't open the ticket it continues, and isn't sent there.
  expect((await readOwnTicket(moved, { number: followUp.number })).ticket.followUpOf).toBe(number);
  expect((await readOwnTicket(colleague, { number: followUp.number })).ticket.followUpOf).toBeNull();
});

it("a follow-up is the request of whoever writes it, and not of a colleague who has left", async () => {
  const [company, elsewhere] = await Promise.all([sharing(), sharing()]);
  const [gone, stays, agent] = await Promise.all([
    makeCustomer({ organization: company }),
    makeCustomer({ organization: company }),
    makeAgent(),
  ]);
  const number = await closedTicketOf(gone);
  const left = await moveTo(gone, elsewhere);
  const followUp = await replyAsCustomer(stays, { number, content: "It is back." });
  const { ticket } = await readTicket(agent, { number: followUp.number });
  expect(ticket).toMatchObject({ requesterId: stays.id, followUpOf: number });
  expect(await Promise.all([stays, left].map((one) => reads(one, followUp.number)))).toEqual([true, false]);
});
