import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { customerDatabase } from "@/lib/db/client";
import { codeOf } from "@/lib/db/trouble";
import { auditOf } from "@/lib/testing/audit";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { mergeTicket, unmergeTicket } from "@/lib/tickets/commands/merging";
import { openTicket } from "@/lib/tickets/commands/opening";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { saveView } from "@/lib/views/commands";
import { listSavedViews } from "@/lib/views/queries";
import { changeTag, createTag, deleteTag, mergeTag } from "./commands/looking-after";
import { tagTicket, untagTicket } from "./commands/tagging";
import { getTag } from "./queries";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };
const newName = () => `tag ${randomUUID().slice(0, 13)}`;

async function idOf(name: string): Promise<number> {
  const { tags } = await listChoices(await makeAgent(), {});
  return tags.find((tag) => tag.name === name)?.id ?? 0;
}

describe("a tag", () => {
  it("is made by the first agent who uses it, and is one tag in any case", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const name = newName();
    const { number } = await openTicket(customer, words);
    await tagTicket(agent, { number, name: ` #${name} ` });
    await tagTicket(agent, { number, name: name.toUpperCase() });
    const tag = await idOf(name);
    const { ticket, events } = await readTicket(agent, { number });
    expect(ticket.tags).toEqual([tag]);
    expect(events.map(({ event, data }) => [event, data.tag])).toEqual([["ticket.tagged", name]]);
    await untagTicket(agent, { number, tag });
    expect((await readTicket(agent, { number })).ticket.tags).toEqual([]);
  });

  it("filters the queue by any of those chosen, and stands in its rows", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, two, three] = [newName(), newName(), newName()];
    const tickets = [];
    for (const name of [one, two, three]) {
      const { number } = await openTicket(customer, words);
      await tagTicket(agent, { number, name });
      tickets.push(number);
    }
    const ids = await Promise.all([one, two].map(idOf));
    const { rows } = await listQueue(agent, { view: "all", tag: ids.map(String) });
    expect(rows.map(({ number, tags }) => [number, tags])).toEqual([
      [tickets[1], [ids[1]]],
      [tickets[0], [ids[0]]],
    ]);
    expect((await listQueue(agent, { view: "all", tag: String(ids[0]), q: "badge" })).rows).toHaveLength(1);
  });

  it("is the team's alone: it changes nothing that a customer sees, and PostgreSQL keeps it from them", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    const look = async () => [await listOwnTickets(customer, {}), await readOwnTicket(customer, { number })];
    const before = await look();
    await tagTicket(agent, { number, name: "difficult person" });
    expect(await look()).toEqual(before);
    for (const table of ["tags", "ticket_tags"]) {
      const attempt = customerDatabase().execute(sql.raw(`select * from ${table}`));
      expect(await attempt.then(() => "allowed", codeOf)).toBe("42501");
    }
  });
});

describe("admins look after tags", () => {
  it("renaming, colouring, merging and deleting reach every ticket, and the audit list has each", async () => {
    const [admin, agent, customer] = await Promise.all([makeAdmin(), makeAgent(), makeCustomer()]);
    const [first, second] = [newName(), newName()];
    const { id: tag } = await createTag(admin, { name: first });
    const both = (await openTicket(customer, words)).number;
    const single = (await openTicket(customer, words)).number;
    for (const name of [first, second]) await tagTicket(agent, { number: both, name });
    await tagTicket(agent, { number: single, name: first });
    await expect(changeTag(admin, { tag, name: second, colour: "red" })).rejects.toMatchObject({
      fields: { name: expect.stringContaining("already") },
    });
    await changeTag(admin, { tag, name: `${first}!`, colour: "red" });
    const into = await idOf(second);
    await mergeTag(admin, { tag, into });
    expect(await getTag(admin, { tag: into })).toMatchObject({ tickets: 2 });
    expect((await readTicket(agent, { number: both })).ticket.tags).toEqual([into]);
    await deleteTag(admin, { tag: into });
    expect((await readTicket(agent, { number: single })).ticket.tags).toEqual([]);
    expect((await auditOf(admin)).map(({ event }) => event)).toEqual([
      "tag.created",
      "tag.changed",
      "tag.merged",
      "tag.deleted",
    ]);
  });

  it("merging leads saved views along, each tag once", async () => {
    const [admin, agent, customer] = await Promise.all([makeAdmin(), makeAgent(), makeCustomer()]);
    const [first, second] = [newName(), newName()];
    const tickets = [];
    for (const name of [first, second]) {
      const { number } = await openTicket(customer, words);
      await tagTicket(agent, { number, name });
      tickets.push(number);
    }
    const [tag, into] = [await idOf(first), await idOf(second)];
    const filters = [`view=all&tag=${tag}&sort=newest`, `view=all&tag=${into}&tag=${tag}`, `view=all&tag=${tag}1`];
    for (const filter of filters) await saveView(agent, { name: newName(), audience: "me", filter });
    await mergeTag(admin, { tag, into });
    const views = await listSavedViews(agent, {});
    const [one, both, other] = filters.map((_, n) => views.toSorted((a, b) => a.id - b.id)[n]);
    expect(one).toMatchObject({ filter: { tag: [into], sort: "newest" }, count: { found: 2 } });
    expect(both?.filter.tag).toEqual([into]);
    expect(other?.filter.tag).toEqual([Number(`${tag}1`)]);
    const { rows } = await listQueue(agent, { ...one?.filter });
    expect(rows.map(({ number }) => number)).toEqual(tickets.toReversed());
  });

  it("merging a ticket's own tag into one that is only lent to it leaves it an own one", async () => {
    const [admin, agent, customer] = await Promise.all([makeAdmin(), makeAgent(), makeCustomer()]);
    const [own, lent] = [newName(), newName()];
    const number = (await openTicket(customer, words)).number;
    const into = (await openTicket(customer, words)).number;
    await tagTicket(agent, { number: into, name: own });
    await tagTicket(agent, { number, name: lent });
    await mergeTicket(agent, { number, into });
    const kept = await idOf(lent);
    await mergeTag(admin, { tag: await idOf(own), into: kept });
    await unmergeTicket(agent, { number });
    for (const one of [number, into]) expect((await readTicket(agent, { number: one })).ticket.tags).toEqual([kept]);
  });
});
