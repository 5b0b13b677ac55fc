import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { teamMembers, teams } from "@/lib/db/schema/people";
import { replyAsAgent } from "@/lib/messages/commands";
import { makeAgent, makeCustomer, type Person } from "@/lib/testing/people";
import { rowsOf } from "@/lib/testing/rows";
import { resolveTicket } from "./commands/ending";
import { followTicket, unfollowTicket } from "./commands/following";
import { linkTicket, unlinkTicket } from "./commands/linking";
import { mergeTicket, unmergeTicket } from "./commands/merging";
import { openTicket } from "./commands/opening";
import { markTicketRead } from "./commands/reading";
import { countQueue } from "./queries/count-queue";
import { findSurvivors } from "./queries/find-survivors";
import { listQueue } from "./queries/list-queue";
import { listOwnTickets } from "./queries/own-tickets";
import { readOwnTicket } from "./queries/read-own-ticket";
import { readTicket } from "./queries/read-ticket";

const open = async (customer: Person, subject: string) =>
  (await openTicket(customer, { subject, content: "Words." })).number;
const linksOf = async (agent: Person, number: number) =>
  (await readTicket(agent, { number })).links.map((link) => [link.as, link.number, link.status]);
const mentions = async (person: Person) =>
  (await listQueue(person, { view: "mentions" })).rows.map(({ number }) => number);

describe("linked tickets", () => {
  it("are seen from both ends, with how they stand, until the link is taken off", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, other] = [await open(customer, "Power cut"), await open(customer, "Door dead")];
    await linkTicket(agent, { number: one, other: `#${other}`, as: "child" });
    expect(await linksOf(agent, one)).toEqual([["child", other, "new"]]);
    expect(await linksOf(agent, other)).toEqual([["parent", one, "new"]]);
    await linkTicket(agent, { number: one, other, as: "related" });
    expect(await linksOf(agent, other)).toEqual([["related", one, "new"]]);
    await unlinkTicket(agent, { number: other, other: one });
    expect([await linksOf(agent, one), await linksOf(agent, other)]).toEqual([[], []]);
  });

  it("have one parent, and need a ticket at the other end", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, two, child] = [await open(customer, "A"), await open(customer, "B"), await open(customer, "C")];
    await linkTicket(agent, { number: child, other: one, as: "parent" });
    await expect(linkTicket(agent, { number: two, other: child, as: "child" })).rejects.toMatchObject({
      message: expect.stringContaining(`#${one}`),
    });
    await expect(linkTicket(agent, { number: one, other: "999999999" })).rejects.toMatchObject({
      fields: { other: "There is no ticket #999999999." },
    });
    for (const other of ["", "soon", "0", String(one)]) {
      await expect(linkTicket(agent, { number: one, other })).rejects.toMatchObject({
        fields: { other: expect.any(String) },
      });
    }
  });
});

describe("a link to a ticket that was merged", () => {
  it("leads to its survivor, stands there once, and is taken off from either end", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, merged, into] = [await open(customer, "B"), await open(customer, "C"), await open(customer, "D")];
    const above = await open(customer, "E");
    await linkTicket(agent, { number: one, other: merged, as: "child" });
    await linkTicket(agent, { number: one, other: into, as: "related" });
    await mergeTicket(agent, { number: merged, into });
    await mergeTicket(agent, { number: into, into: above });
    await resolveTicket(agent, { number: above });
    expect(await linksOf(agent, one)).toEqual([["child", above, "resolved"]]);
    expect(await linksOf(agent, above)).toEqual([["parent", one, "new"]]);
    await unlinkTicket(agent, { number: one, other: above });
    expect([await linksOf(agent, one), await linksOf(agent, above)]).toEqual([[], []]);
  });

  it("is taken off from a screen that was there before the merge", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, merged, into] = [await open(customer, "B"), await open(customer, "C"), await open(customer, "D")];
    await linkTicket(agent, { number: one, other: merged });
    await mergeTicket(agent, { number: merged, into });
    await unlinkTicket(agent, { number: one, other: merged });
    expect(await linksOf(agent, one)).toEqual([]);
  });

  it("counts as the survivor's parent", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, two, merged] = [await open(customer, "A"), await open(customer, "B"), await open(customer, "C")];
    const [into, atTop] = [await open(customer, "D"), await open(customer, "E")];
    await linkTicket(agent, { number: merged, other: one, as: "parent" });
    await mergeTicket(agent, { number: merged, into });
    await mergeTicket(agent, { number: one, into: atTop });
    await expect(linkTicket(agent, { number: into, other: two, as: "parent" })).rejects.toMatchObject({
      message: `#${into} already has a parent, #${atTop}. Take that link off first.`,
    });
    await linkTicket(agent, { number: into, other: atTop, as: "parent" });
    expect(await linksOf(agent, into)).toEqual([["parent", atTop, "new"]]);
  });
});

describe("parents", () => {
  it("never stand in a circle, also round merged ones, and can be turned about", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [one, two, three] = [await open(customer, "A"), await open(customer, "B"), await open(customer, "C")];
    const last = await open(customer, "D");
    await linkTicket(agent, { number: one, other: two, as: "child" });
    await linkTicket(agent, { number: two, other: three, as: "child" });
    const closing = { message: expect.stringContaining(`#${one} stands above #`) };
    await expect(linkTicket(agent, { number: three, other: one, as: "child" })).rejects.toMatchObject(closing);
    await mergeTicket(agent, { number: three, into: last });
    await expect(linkTicket(agent, { number: last, other: one, as: "child" })).rejects.toMatchObject(closing);
    expect(await linksOf(agent, one)).toEqual([["child", two, "new"]]);
    await unlinkTicket(agent, { number: two, other: last });
    await linkTicket(agent, { number: two, other: one, as: "child" });
    expect(await linksOf(agent, one)).toEqual([["parent", two, "new"]]);
  });
});

describe("mentions", () => {
  it("make followers, and wait under Mentions until their person has looked", async () => {
    const id = crypto.randomUUID().slice(0, 8);
    const [customer, ana, ben, cleo] = await Promise.all([
      makeCustomer(),
      makeAgent({ name: `Ana ${id}` }),
      makeAgent({ name: `Ben ${id}` }),
      makeAgent({ name: `Cleo ${id}` }),
    ]);
    const [team] = await staffDatabase()
      .insert(teams)
      .values({ name: `Locks ${id}` })
      .returning();
    await staffDatabase()
      .insert(teamMembers)
      .values({ teamId: team?.id ?? 0, userId: cleo.id });
    const number = await open(customer, "Who knows this");
    await addInternalComment(ana, { number, content: `@Ben ${id} and @Locks ${id}, have you seen this? @Ana ${id}` });
    expect([await mentions(ana), await mentions(ben), await mentions(cleo)]).toEqual([[], [number], [number]]);
    expect((await countQueue(ben, {})).counts.mentions).toBe(1);
    expect((await readTicket(ana, { number })).followers.map(({ name }) => name)).toEqual([ben.name, cleo.name]);
    await markTicketRead(ben, { number });
    expect([await mentions(ben), await mentions(cleo)]).toEqual([[], [number]]);
    expect((await readTicket(ben, { number })).mentioned).toBe(false);
  });

  it("and followers of a merged ticket are its survivor's, and its own again afterwards", async () => {
    const [customer, agent, ben] = await Promise.all([
      makeCustomer(),
      makeAgent(),
      makeAgent({ name: "Benedikt Vogel" }),
    ]);
    const [number, into, friend] = [
      await open(customer, "One"),
      await open(customer, "Two"),
      await open(customer, "3"),
    ];
    await addInternalComment(agent, { number, content: "@Benedikt Vogel?" });
    await linkTicket(agent, { number, other: friend, as: "related" });
    const before = await rowsOf([number, into, friend]);
    await mergeTicket(agent, { number, into });
    expect(await mentions(ben)).toEqual([into]);
    expect((await countQueue(ben, {})).counts.mentions).toBe(1);
    const screen = await readTicket(ben, { number: into });
    expect([screen.followers, screen.links, screen.mentioned]).toMatchObject([
      [{ id: ben.id }],
      [{ number: friend }],
      true,
    ]);
    await unmergeTicket(agent, { number });
    expect(await rowsOf([number, into, friend])).toEqual(before);
    expect(await mentions(ben)).toEqual([number]);
  });

  it("can be followed without, and left", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const number = await open(customer, "Followed");
    await followTicket(agent, { number });
    await followTicket(agent, { number });
    expect((await readTicket(agent, { number })).followers).toHaveLength(1);
    await unfollowTicket(agent, { number });
    expect((await readTicket(agent, { number })).followers).toEqual([]);
  });
});

describe("likely duplicates", () => {
  it("are the same person's, of a like subject, opened within a day, and not closed", async () => {
    const [customer, stranger, agent] = await Promise.all([makeCustomer(), makeCustomer(), makeAgent()]);
    const number = await open(customer, "Door 4 rejects every badge");
    const again = await open(customer, "Door 4 still rejects badges");
    await open(customer, "Invoice for March");
    await open(stranger, "Door 4 rejects every badge");
    const alike = async () => (await readTicket(agent, { number })).alike.map((other) => other.number);
    expect(await alike()).toEqual([again]);
    const { found } = await findSurvivors(agent, { number, q: "DOOR badge" });
    expect(found.map((one) => one.number)).toEqual([again]);
    expect((await findSurvivors(agent, { number })).found).toHaveLength(2);
    await mergeTicket(agent, { number: again, into: number });
    expect(await alike()).toEqual([]);
  });

  it("are found among however many tickets of the same person", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const number = await open(customer, "Door 4 rejects every badge");
    const again = await open(customer, "Door 4 still rejects badges");
    for (const place of ["north", "south", "east", "west", "roof"]) await open(customer, `Lights out, ${place} side`);
    const later = { ...customer, at: new Date(Date.now() + 25 * 3_600_000) };
    await open(later, "Door 4 rejects every badge");
    expect((await readTicket(agent, { number })).alike.map((other) => other.number)).toEqual([again]);
  });
});

describe("a customer", () => {
  it("sees nothing of links, followers and mentions: no row, no count, no time", async () => {
    const [customer, other, agent] = await Promise.all([
      makeCustomer(),
      makeCustomer(),
      makeAgent({ name: "Zoe Watch" }),
    ]);
    const [number, theirs] = [await open(customer, "Mine"), await open(other, "Theirs")];
    await replyAsAgent(agent, { number, content: "On it." });
    await resolveTicket(agent, { number: theirs });
    const look = async () => [await listOwnTickets(customer, {}), await readOwnTicket(customer, { number })];
    const before = await look();
    await linkTicket(agent, { number, other: theirs, as: "parent" });
    await followTicket(agent, { number });
    await addInternalComment(agent, { number, content: "@Zoe Watch, see the other one." });
    expect(await look()).toEqual(before);
    expect(JSON.stringify(before)).not.toMatch(new RegExp(`"number":${theirs}\\b|links|followers|mention`));
  });
});
