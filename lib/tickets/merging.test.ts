import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { makeAgent, makeCustomer, makeOrganization, type Person } from "@/lib/testing/people";
import { rowsOf } from "@/lib/testing/rows";
import { closeTicket, resolveTicket } from "./commands/ending";
import { mergeTicket, unmergeTicket } from "./commands/merging";
import { openTicket } from "./commands/opening";
import { markTicketRead } from "./commands/reading";
import { countQueue } from "./queries/count-queue";
import { listQueue } from "./queries/list-queue";
import { countOwnTickets, listOwnTickets } from "./queries/own-tickets";
import { readOwnTicket } from "./queries/read-own-ticket";
import { readTicket } from "./queries/read-ticket";

/** Two tickets of one customer, each with an answer and a comment. */
async function twoTickets(customer: Person, agent: Person) {
  const word = `w${crypto.randomUUID().slice(0, 8)}`;
  const first = await openTicket(customer, { subject: "Door 4 is stuck", content: "It does not move." });
  const second = await openTicket(customer, { subject: "Door 4 again", content: `Still ${word}.` });
  await replyAsAgent(agent, { number: first.number, content: "We are looking." });
  await replyAsAgent(agent, { number: second.number, content: "Seen." });
  await addInternalComment(agent, { number: second.number, content: "Same door." });
  return { into: first.number, number: second.number, word };
}

const contents = ({ messages }: { messages: { content: string }[] }) => messages.map(({ content }) => content);
const all = { view: "all" };

describe("a merged ticket", () => {
  it("is read in its survivor, in the order of time, with where it came from", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into, word } = await twoTickets(customer, agent);
    await mergeTicket(agent, { number, into });
    const screen = await readTicket(agent, { number });
    expect(screen.ticket.number).toBe(into);
    expect(contents(screen)).toEqual(["It does not move.", `Still ${word}.`, "We are looking.", "Seen."]);
    expect(screen.comments.map(({ content }) => content)).toEqual(["Same door."]);
    expect(screen.merged).toMatchObject([{ number, subject: "Door 4 again" }]);
    expect(contents(await readOwnTicket(customer, { number }))).toEqual(contents(screen));
  });

  it("stands in no view, no count and no list, and its words lead to the survivor", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into, word } = await twoTickets(customer, agent);
    const { counts: before } = await countQueue(agent, {});
    await mergeTicket(agent, { number, into });
    const { counts: after } = await countQueue(agent, {});
    expect([before.all - after.all, before.open - after.open, before.unassigned - after.unassigned]).toEqual([1, 1, 1]);
    for (const view of ["open", "unassigned", "all"]) {
      const { rows } = await listQueue(agent, { view, sort: "newest" });
      expect(rows.map((row) => row.number)).not.toContain(number);
    }
    for (const q of [word, String(number), `#${number}`]) {
      expect((await listQueue(agent, { ...all, q })).rows.map((row) => row.number)).toEqual([into]);
      expect((await listOwnTickets(customer, { q })).rows.map((row) => row.number)).toEqual([into]);
    }
    expect((await listQueue(agent, { view: "resolved", q: word })).rows).toEqual([]);
    expect((await listQueue(agent, { ...all, q: "Door 4", assignee: agent.id })).rows).toEqual([]);
    expect((await listOwnTickets(customer, {})).rows.map((row) => row.number)).toEqual([into]);
    expect(await countOwnTickets(customer, {})).toEqual({ open: 1, solved: 0 });
  });

  it("sends on what is written to it, and takes no other change", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into } = await twoTickets(customer, agent);
    await mergeTicket(agent, { number, into });
    expect(await replyAsCustomer(customer, { number, content: "One more thing." })).toMatchObject({ number: into });
    expect(await replyAsAgent(agent, { number, content: "Noted." })).toMatchObject({ number: into });
    expect(await addInternalComment(agent, { number, content: "Spare part?" })).toMatchObject({ number: into });
    expect(await markTicketRead(customer, { number })).toEqual({ number: into });
    await expect(resolveTicket(agent, { number })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining(`#${into}`),
    });
    expect((await listOwnTickets(customer, {})).rows[0]).toMatchObject({ preview: "Noted.", unread: false });
  });
});

describe("un-merging", () => {
  it("restores identical rows of both tickets", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into } = await twoTickets(customer, agent);
    await resolveTicket(agent, { number });
    const [both, lent] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const name of [both, lent]) await tagTicket(agent, { number, name });
    await tagTicket(agent, { number: into, name: both });
    const before = await rowsOf([number, into]);
    await mergeTicket(agent, { number, into });
    expect((await readTicket(agent, { number: into })).ticket.tags).toHaveLength(2);
    await unmergeTicket(agent, { number });
    expect(await rowsOf([number, into])).toEqual(before);
    expect((await readOwnTicket(customer, { number })).ticket.number).toBe(number);
    await expect(unmergeTicket(agent, { number })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("leaves what was written meanwhile where it was written", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into, word } = await twoTickets(customer, agent);
    await mergeTicket(agent, { number, into });
    await replyAsCustomer(customer, { number, content: "Written meanwhile." });
    await unmergeTicket(agent, { number });
    expect(contents(await readTicket(agent, { number }))).toEqual([`Still ${word}.`, "Seen."]);
    expect(contents(await readTicket(agent, { number: into }))).toContain("Written meanwhile.");
  });

  it("of a chain gives each its own back", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into } = await twoTickets(customer, agent);
    const third = (await openTicket(customer, { subject: "Gate", content: "Third." })).number;
    const before = await rowsOf([number, into, third]);
    await mergeTicket(agent, { number, into });
    await mergeTicket(agent, { number: into, into: third });
    expect((await readTicket(agent, { number })).ticket.number).toBe(third);
    expect((await readTicket(agent, { number })).messages).toHaveLength(5);
    await unmergeTicket(agent, { number });
    expect((await readTicket(agent, { number })).messages).toHaveLength(2);
    expect((await readTicket(agent, { number: third })).messages).toHaveLength(3);
    await unmergeTicket(agent, { number: into });
    expect(await rowsOf([number, into, third])).toEqual(before);
  });

  it("from a chain takes back what it lent from all above, unless another one there has it too", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into } = await twoTickets(customer, agent);
    const [third, fourth] = [
      (await openTicket(customer, { subject: "Gate", content: "Third." })).number,
      (await openTicket(customer, { subject: "Fence", content: "Fourth." })).number,
    ];
    const [lent, both] = [crypto.randomUUID(), crypto.randomUUID()];
    await tagTicket(agent, { number: into, name: "everywhere" });
    for (const name of [lent, both]) await tagTicket(agent, { number, name });
    await tagTicket(agent, { number: fourth, name: both });
    await mergeTicket(agent, { number, into });
    await mergeTicket(agent, { number: into, into: third });
    await mergeTicket(agent, { number: fourth, into: third });
    const tagsOf = async (one: number) => (await readTicket(agent, { number: one })).ticket.tags;
    expect(await tagsOf(third)).toHaveLength(3);
    await unmergeTicket(agent, { number });
    expect(await tagsOf(third)).toHaveLength(2);
    await unmergeTicket(agent, { number: fourth });
    expect(await tagsOf(third)).toHaveLength(1);
    await unmergeTicket(agent, { number: into });
    expect([await tagsOf(third), (await tagsOf(into)).length, (await tagsOf(number)).length]).toEqual([[], 1, 2]);
  });
});

describe("merging is refused", () => {
  it("into itself, into what does not exist, into a closed or a merged one, and a second time", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, into } = await twoTickets(customer, agent);
    await expect(mergeTicket(agent, { number, into: number })).rejects.toMatchObject({ kind: "invalid" });
    await expect(mergeTicket(agent, { number, into: 999_999_999 })).rejects.toMatchObject({
      fields: { into: "There is no ticket #999999999." },
    });
    await expect(mergeTicket(agent, { number, into: "soon" })).rejects.toMatchObject({ kind: "invalid" });
    await resolveTicket(agent, { number: into });
    await closeTicket(agent, { number: into });
    await expect(mergeTicket(agent, { number, into })).rejects.toMatchObject({
      message: expect.stringContaining("closed"),
    });
    await mergeTicket(agent, { number: into, into: number });
    await expect(mergeTicket(agent, { number: into, into: number })).rejects.toMatchObject({ kind: "conflict" });
    await expect(mergeTicket(agent, { number, into })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("between strangers, because each would read the other's words", async () => {
    const [one, other, agent] = await Promise.all([makeCustomer(), makeCustomer(), makeAgent()]);
    const first = await openTicket(one, { subject: "Mine", content: "Private." });
    const second = await openTicket(other, { subject: "Theirs", content: "Secret." });
    await expect(mergeTicket(agent, { number: second.number, into: first.number })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("who don't see each other's tickets"),
    });
  });

  it("in a circle, also when both are tried at the same moment", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    for (let times = 0; times < 5; times++) {
      const { number, into } = await twoTickets(customer, agent);
      const tried = await Promise.allSettled([
        mergeTicket(agent, { number, into }),
        mergeTicket(agent, { number: into, into: number }),
        replyAsCustomer(customer, { number, content: "In between." }),
      ]);
      expect(tried.map(({ status }) => status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
      expect(contents(await readTicket(agent, { number }))).toContain("In between.");
    }
  });
});

describe("colleagues of one organization", () => {
  it("who share tickets read both in one; who share no more read their own alone, and write in a new one", async () => {
    const organization = await makeOrganization({ sharesTickets: true });
    const [ida, jon, agent] = await Promise.all([
      makeCustomer({ organization }),
      makeCustomer({ organization }),
      makeAgent(),
    ]);
    const first = await openTicket(ida, { subject: "Gate", content: "Ida's words." });
    const second = await openTicket(jon, { subject: "Gate too", content: "Jon's words." });
    await mergeTicket(agent, { number: second.number, into: first.number });
    expect(contents(await readOwnTicket(jon, { number: second.number }))).toEqual(["Ida's words.", "Jon's words."]);

    const [idaAlone, jonAlone] = [ida, jon].map((person) => ({ ...person, sharesTickets: false }));
    if (!idaAlone || !jonAlone) throw new Error("Nobody there.");
    const ofIda = await readOwnTicket(idaAlone, { number: first.number });
    expect([contents(ofIda), ofIda.merged]).toEqual([["Ida's words."], []]);
    expect((await listOwnTickets(idaAlone, { q: "Jon" })).rows).toEqual([]);
    const ofJon = await readOwnTicket(jonAlone, { number: second.number });
    expect([ofJon.ticket.number, ofJon.ticket.status, contents(ofJon)]).toEqual([
      second.number,
      "closed",
      ["Jon's words."],
    ]);
    expect((await listOwnTickets(jonAlone, {})).rows.map((row) => row.number)).toEqual([second.number]);
    const answer = await replyAsCustomer(jonAlone, { number: second.number, content: "For me alone." });
    expect(answer).toMatchObject({ isFollowUp: true });
    expect(contents(await readOwnTicket(idaAlone, { number: first.number }))).toEqual(["Ida's words."]);
  });
});
