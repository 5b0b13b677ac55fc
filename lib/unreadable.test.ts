import { expect, it } from "vitest";
import { writeCursor } from "@/lib/cursor";
import { createOrganization } from "@/lib/organizations/commands";
import { listOrganizations } from "@/lib/organizations/queries";
import { listCustomers, listPeople } from "@/lib/people/queries/people";
import { changeSettings } from "@/lib/settings/commands";
import { createTeam } from "@/lib/teams/commands";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";

/** No text in PostgreSQL holds it: https://www.postgresql.org/docs/current/datatype-character.html */
const nul = "\0";

it.each([
  ["a search for people", async () => listPeople(await makeAdmin(), { q: nul })],
  ["a search for customers", async () => listCustomers(await makeAgent(), { q: `Ann${nul}` })],
  ["a search for organizations", async () => listOrganizations(await makeAdmin(), { q: nul })],
  ["a subject", async () => openTicket(await makeCustomer(), { subject: `Gate${nul}`, content: "It hums." })],
  ["a team's name", async () => createTeam(await makeAdmin(), { name: `Night${nul}` })],
  ["an organization's name", async () => createOrganization(await makeAdmin(), { name: `Quay${nul}` })],
  ["the product's name", async () => changeSettings(await makeAdmin(), { ...settings, productName: `Desk${nul}` })],
])("%s with a character that can't be kept is refused with words", async (_, run) => {
  await expect(run()).rejects.toMatchObject({ kind: "invalid", message: expect.stringContaining("character") });
});

const settings = {
  ...{ accentHue: "200", signUpOpen: "yes", reopenDays: "14" },
  ...{ wasProductName: "Deskwell", wasAccentHue: "200", wasSignUpOpen: "yes", wasReopenDays: "14" },
};

it.each([[["soon", 5]], [[8e15, 5]], [[-1, 5]], [[1_700_000_000_000, "five"]], [[1_700_000_000_000, 5, 5]]])(
  "a list that is asked to go on after %j, which is no place of ours, begins anew",
  async (values) => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Gate", content: "It hums." });
    const after = writeCursor(values);
    for (const q of ["", "hums"]) {
      const { rows } = await listOwnTickets(customer, { after, q });
      expect(rows.map((row) => row.number)).toEqual([number]);
      await expect(listQueue(agent, { view: "all", after, q })).resolves.toBeDefined();
    }
    for (const sort of ["priority", "waiting", "newest"])
      await expect(listQueue(agent, { view: "all", sort, after })).resolves.toBeDefined();
  },
);
