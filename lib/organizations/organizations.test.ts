import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createOrganization, deleteOrganization, renameOrganization, shareTickets } from "@/lib/organizations/commands";
import { getOrganization, listOrganizations } from "@/lib/organizations/queries";
import { getPerson } from "@/lib/people/queries/person";
import { auditOf } from "@/lib/testing/audit";
import { makeAdmin, makeAgent, makeCustomer, makeOrganization } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";

test("an organization is created, renamed, shared and deleted, and the audit list has each step", async () => {
  const admin = await makeAdmin();
  const [first, second] = [`Acme ${randomUUID()}`, `Apex ${randomUUID()}`];
  const { id: organization } = await createOrganization(admin, { name: first });
  await renameOrganization(admin, { organization, name: second });
  await renameOrganization(admin, { organization, name: second });
  await shareTickets(admin, { organization, shares: "yes" });
  expect(await getOrganization(admin, { organization })).toMatchObject({
    name: second,
    sharesTickets: true,
    people: 0,
  });
  await deleteOrganization(admin, { organization });
  expect(await auditOf(admin)).toEqual([
    { event: "organization.created", subject: first, changes: {} },
    { event: "organization.renamed", subject: first, changes: { name: { from: first, to: second } } },
    {
      event: "organization.sharing_changed",
      subject: second,
      changes: { "colleagues see each other's tickets": { from: false, to: true } },
    },
    {
      event: "organization.deleted",
      subject: second,
      changes: { people: { from: 0, to: 0 }, tickets: { from: 0, to: 0 } },
    },
  ]);
});

test("how many people and tickets lose an organization is in the audit list", async () => {
  const admin = await makeAdmin();
  const organization = await makeOrganization();
  const customer = await makeCustomer({ organization });
  for (const subject of ["One", "Two"]) await openTicket(customer, { subject, content: "Red light." });
  await deleteOrganization(admin, { organization: organization.id });
  expect((await auditOf(admin)).map(({ changes }) => changes)).toEqual([
    { people: { from: 1, to: 0 }, tickets: { from: 2, to: 0 } },
  ]);
});

test("two organizations can't have one name, whatever its letters' case", async () => {
  const admin = await makeAdmin();
  const { name } = await makeOrganization();
  const other = await makeOrganization();
  const taken = { fields: { name: expect.stringContaining("already") } };
  await expect(createOrganization(admin, { name: name.toUpperCase() })).rejects.toMatchObject(taken);
  await expect(renameOrganization(admin, { organization: other.id, name: name.toUpperCase() })).rejects.toMatchObject(
    taken,
  );
});

test("people outlive their organization", async () => {
  const admin = await makeAdmin();
  const organization = await makeOrganization();
  const person = await makeCustomer({ organization });
  await deleteOrganization(admin, { organization: organization.id });
  expect(await getPerson(admin, { person: person.id })).toMatchObject({ organizationId: null, organization: null });
  await expect(deleteOrganization(admin, { organization: organization.id })).rejects.toMatchObject({
    kind: "not_found",
  });
});

test("the list goes on after its last name and counts people", async () => {
  const admin = await makeAdmin();
  const mark = randomUUID();
  const made = [];
  for (let n = 10; n < 62; n += 1) made.push(await makeOrganization({ name: `${mark} ${n}` }));
  await makeCustomer({ organization: made[0] });
  const first = await listOrganizations(admin, { q: mark });
  const second = await listOrganizations(admin, { q: mark, after: first.next });
  expect([first.organizations.length, second.organizations.length, second.next]).toEqual([50, 2, null]);
  expect(first.organizations[0]).toMatchObject({ name: `${mark} 10`, people: 1 });
  await expect(listOrganizations(await makeAgent(), {})).rejects.toMatchObject({ kind: "not_found" });
});
