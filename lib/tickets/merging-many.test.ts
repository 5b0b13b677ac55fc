import { describe, expect, it } from "vitest";
import { replyAsCustomer } from "@/lib/messages/commands";
import { makeAgent, makeCustomer, makeOrganization, type Person } from "@/lib/testing/people";
import { rowsOf } from "@/lib/testing/rows";
import { closeTicket, resolveTicket } from "./commands/ending";
import { mergeTicket, mergeTickets, unmergeTicket } from "./commands/merging";
import { openTicket } from "./commands/opening";
import { listMergeable } from "./queries/list-mergeable";
import { readOwnTicket } from "./queries/read-own-ticket";
import { readTicket } from "./queries/read-ticket";

async function open(customer: Person, count: number) {
  const numbers: number[] = [];
  for (let n = 0; n < count; n++) {
    numbers.push((await openTicket(customer, { subject: "Door 4", content: `Word ${n}.` })).number);
  }
  return { numbers, tickets: numbers.join() };
}

describe("merging picked tickets", () => {
  it("makes one conversation of them, and each can be taken out again by itself", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { numbers, tickets } = await open(customer, 4);
    const [first = 0, into = 0, third = 0, fourth = 0] = numbers;
    const before = await rowsOf(numbers);
    expect((await listMergeable(agent, { tickets })).map(({ number }) => number)).toEqual(numbers);
    expect(await mergeTickets(agent, { tickets, into })).toEqual({ into, merged: 3 });
    const screen = await readTicket(agent, { number: fourth });
    expect(screen.ticket.number).toBe(into);
    expect(screen.messages.map(({ content }) => content)).toEqual(["Word 0.", "Word 1.", "Word 2.", "Word 3."]);
    expect(screen.merged.map(({ number }) => number)).toEqual([first, third, fourth]);
    expect(screen.events.filter(({ event }) => event === "ticket.took_in").map(({ data }) => data.number)).toEqual([
      first,
      third,
      fourth,
    ]);
    expect((await readOwnTicket(customer, { number: first })).ticket.number).toBe(into);
    expect(await listMergeable(agent, { tickets })).toMatchObject([{ number: into }]);
    for (const number of [third, fourth, first]) await unmergeTicket(agent, { number });
    expect(await rowsOf(numbers)).toEqual(before);
  });

  it("counts each in the survivor's version, so that an older screen is told", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { numbers, tickets } = await open(customer, 3);
    const [into = 0] = numbers;
    const { version } = (await readTicket(agent, { number: into })).ticket;
    await mergeTickets(agent, { tickets, into });
    expect((await readTicket(agent, { number: into })).ticket.version).toBe(version + 2);
  });

  it("is all or nothing: the ticket that can't go in is named", async () => {
    const [customer, stranger, agent] = await Promise.all([makeCustomer(), makeCustomer(), makeAgent()]);
    const own = await open(customer, 3);
    const theirs = await open(stranger, 1);
    const [into = 0, second = 0, third = 0] = own.numbers;
    const numbers = [...own.numbers, ...theirs.numbers];
    const before = await rowsOf(numbers);
    await expect(mergeTickets(agent, { tickets: numbers.join(), into })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining(`#${theirs.numbers[0]} and #${into} are of two customers`),
    });
    expect(await rowsOf(numbers)).toEqual(before);

    const other = await open(customer, 1);
    await mergeTicket(agent, { number: third, into: other.numbers[0] });
    await expect(mergeTickets(agent, { tickets: own.tickets, into })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining(`#${third} has been merged`),
    });
    expect((await readTicket(agent, { number: second })).ticket.number).toBe(second);
    await resolveTicket(agent, { number: into });
    await closeTicket(agent, { number: into });
    await expect(mergeTickets(agent, { tickets: `${into},${second}`, into })).rejects.toMatchObject({
      message: expect.stringContaining(`#${into} is closed`),
    });
    expect(await mergeTickets(agent, { tickets: `${into},${second}`, into: second })).toEqual({
      into: second,
      merged: 1,
    });
  });

  it.each([
    ["one alone", "1"],
    ["none", ""],
    ["more than twenty", Array.from({ length: 21 }, (_, n) => n + 1).join()],
    ["the same twice", "7,7"],
  ])("%s is refused in words", async (_which, tickets) => {
    await expect(mergeTickets(await makeAgent(), { tickets, into: "1" })).rejects.toMatchObject({
      kind: "invalid",
      fields: { tickets: "Pick 2 to 20 tickets to merge." },
    });
  });

  it("into one that was not picked, or with one that doesn't exist, is refused", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { numbers, tickets } = await open(customer, 3);
    const two = numbers.slice(0, 2).join();
    await expect(mergeTickets(agent, { tickets: two, into: numbers[2] })).rejects.toMatchObject({ kind: "invalid" });
    const ghost = mergeTickets(agent, { tickets: `${tickets},999999999`, into: numbers[0] });
    await expect(ghost).rejects.toMatchObject({ kind: "not_found" });
  });

  it("of colleagues who share their tickets shows each no more than before once they share no more", async () => {
    const organization = await makeOrganization({ sharesTickets: true });
    const [ida, jon, agent] = await Promise.all([
      makeCustomer({ organization }),
      makeCustomer({ organization }),
      makeAgent(),
    ]);
    const [one = 0] = (await open(ida, 1)).numbers;
    const { numbers } = await open(jon, 2);
    await mergeTickets(agent, { tickets: [one, ...numbers].join(), into: one });
    expect((await readOwnTicket(jon, { number: one })).messages).toHaveLength(3);
    const jonAlone = { ...jon, sharesTickets: false };
    expect((await readOwnTicket(jonAlone, { number: numbers[0] })).messages).toHaveLength(1);
  });

  it("and the other way round at the same moment ends in one of the two", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { numbers, tickets } = await open(customer, 3);
    const tried = await Promise.allSettled([
      mergeTickets(agent, { tickets, into: numbers[0] }),
      mergeTickets(agent, { tickets, into: numbers[2] }),
      replyAsCustomer(customer, { number: numbers[1], content: "In between." }),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    const { messages } = await readTicket(agent, { number: numbers[1] });
    expect(messages.map(({ content }) => content)).toContain("In between.");
  });
});
