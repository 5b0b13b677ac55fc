import { describe, expect, it } from "vitest";
import { replyAsAgent } from "@/lib/messages/commands";
import { changeScheduledReply, takeReplyBack } from "@/lib/outgoing/commands/changing";
import { tagTicket, untagTicket } from "@/lib/tags/commands/tagging";
import { sendUpload } from "@/lib/testing/files/upload";
import { runJob } from "@/lib/testing/jobs";
import { draft, due, inDays, send } from "@/lib/testing/outgoing";
import { makeAgent, makeCustomer, type Person } from "@/lib/testing/people";
import { rowsOf } from "@/lib/testing/rows";
import { mergeTicket, unmergeTicket } from "./commands/merging";
import { openTicket } from "./commands/opening";
import { readTicket } from "./queries/read-ticket";

async function scene(count = 2) {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  const numbers: number[] = [];
  for (let n = 0; n < count; n++) {
    numbers.push((await openTicket(customer, { subject: `Door ${n}`, content: "Red light." })).number);
  }
  const [into = 0, number = 0, third = 0] = numbers;
  return { customer, agent, numbers, into, number, third };
}

const draftsOf = async (agent: Person, number: number) =>
  ((await readTicket(agent, { number })).ticket.drafts ?? []).filter(({ content }) => content !== "");
const outgoingOf = async (agent: Person, number: number) => (await readTicket(agent, { number })).ticket.outgoing ?? [];

describe("merge → un-merge gives back identical rows", () => {
  it("of drafts in both modes with their files, of everybody, and of replies that wait", async () => {
    const { agent, numbers, into, number } = await scene();
    const ben = await makeAgent({ undoSeconds: 30 });
    const files = await Promise.all([sendUpload(agent, "a.txt", "a"), sendUpload(agent, "b.txt", "b")]);
    const [a, b] = files.map(({ id }) => id);
    await draft(agent, { number: into, content: "Own words", attachmentIds: [a] });
    await draft(agent, { number, content: "Lent words\n\nin two lines", attachmentIds: [b] });
    await draft(agent, { number, mode: "comment", content: "For the team" });
    await draft(ben, { number, content: "Ben's" });
    await send(agent, { number, content: "Tomorrow.", when: "tomorrow" });
    await send(agent, { number: into, content: "On Monday.", when: "monday" });
    await send(ben, { number, content: "Held." });
    const before = await rowsOf(numbers);
    await mergeTicket(agent, { number, into });
    expect(await draftsOf(agent, into)).toMatchObject([
      { mode: "reply", content: "Own words\n\nLent words\n\nin two lines", files: [{ id: a }, { id: b }] },
      { mode: "comment", content: "For the team" },
    ]);
    expect((await outgoingOf(agent, into)).map(({ content }) => content)).toEqual(["Tomorrow.", "On Monday.", "Held."]);
    await unmergeTicket(agent, { number });
    expect(await rowsOf(numbers)).toEqual(before);
  });

  it("of several tickets in one, taken out in any order, with the tag they share", async () => {
    const { agent, numbers, into, number, third } = await scene(3);
    const name = crypto.randomUUID();
    for (const one of [number, third]) {
      await draft(agent, { number: one, content: `Words on ${one}` });
      await tagTicket(agent, { number: one, name });
    }
    const before = await rowsOf(numbers);
    for (const one of [number, third]) await mergeTicket(agent, { number: one, into });
    await unmergeTicket(agent, { number });
    expect(await draftsOf(agent, into)).toMatchObject([{ content: `Words on ${third}` }]);
    expect((await readTicket(agent, { number: into })).ticket.tags).toHaveLength(1);
    await unmergeTicket(agent, { number: third });
    expect(await rowsOf(numbers)).toEqual(before);
  });

  it.each([
    ["from the top", [1, 0]],
    ["from the bottom", [0, 1]],
  ])("of a chain, %s", async (_way, order) => {
    const { agent, numbers, into, number, third } = await scene(3);
    const file = (await sendUpload(agent, "a.txt", "a")).id;
    await draft(agent, { number, content: "First", attachmentIds: [file] });
    await draft(agent, { number: into, content: "Second" });
    await draft(agent, { number: third, content: "Third" });
    await send(agent, { number, content: "Tomorrow.", when: "tomorrow" });
    const before = await rowsOf(numbers);
    await mergeTicket(agent, { number, into });
    await mergeTicket(agent, { number: into, into: third });
    expect(await draftsOf(agent, third)).toMatchObject([
      { content: "Third\n\nSecond\n\nFirst", files: [{ id: file }] },
    ]);
    for (const which of order) await unmergeTicket(agent, { number: which === 0 ? number : into });
    expect(await rowsOf(numbers)).toEqual(before);
  });
});

it("a save and a merge at one moment leave no words behind on the merged ticket", async () => {
  for (let round = 0; round < 10; round++) {
    const { agent, into, number } = await scene();
    const [save] = await Promise.all([
      draft(agent, { number, content: "Typed" }),
      mergeTicket(agent, { number, into }),
    ]);
    const there = await draftsOf(agent, into);
    if (save.saved) expect(there).toMatchObject([{ content: "Typed" }]);
    else expect([save, there]).toMatchObject([{ number: into }, []]);
  }
});

describe("what happened in between stays where it happened", () => {
  it("a draft that was changed, with its file", async () => {
    const { agent, into, number } = await scene();
    const file = (await sendUpload(agent, "a.txt", "a")).id;
    await draft(agent, { number, content: "Lent", attachmentIds: [file] });
    await mergeTicket(agent, { number, into });
    const [{ generation = 0, savedAt: base = 0 } = {}] = await draftsOf(agent, into);
    await draft(agent, { number: into, content: "Lent and more", generation, base, attachmentIds: [file] });
    await unmergeTicket(agent, { number });
    expect(await draftsOf(agent, number)).toEqual([]);
    expect(await draftsOf(agent, into)).toMatchObject([{ content: "Lent and more", files: [{ id: file }] }]);
  });

  it("words added beside the lent ones, which go back", async () => {
    const { agent, into, number } = await scene();
    await draft(agent, { number, content: "Lent" });
    await mergeTicket(agent, { number, into });
    const [{ generation = 0, savedAt: base = 0 } = {}] = await draftsOf(agent, into);
    await draft(agent, { number: into, content: "Before\n\nLent\n\nAfter", generation, base, turn: 2 });
    await unmergeTicket(agent, { number });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "Lent" }]);
    expect(await draftsOf(agent, into)).toMatchObject([{ content: "Before\n\nAfter" }]);
  });

  it("a draft that was sent", async () => {
    const { agent, into, number } = await scene();
    await draft(agent, { number, content: "Lent" });
    await mergeTicket(agent, { number, into });
    const [{ generation = 0 } = {}] = await draftsOf(agent, into);
    await replyAsAgent(agent, { number: into, content: "Lent", draft: String(generation) });
    await unmergeTicket(agent, { number });
    expect([await draftsOf(agent, number), await draftsOf(agent, into)]).toEqual([[], []]);
    expect((await readTicket(agent, { number: into })).messages.at(-1)).toMatchObject({ content: "Lent" });
  });

  it("a scheduled reply that went out or was taken back; a changed one goes back as it is now", async () => {
    const { agent, into, number } = await scene();
    const [sent = 0, taken = 0, changed = 0] = [
      await send(agent, { number, content: "Sent", when: "hour" }),
      await send(agent, { number, content: "Taken back", when: "hour" }),
      await send(agent, { number, content: "Good mornin", when: "hour" }),
    ];
    await mergeTicket(agent, { number, into });
    await due(sent);
    await runJob("outgoing.release", { id: sent });
    await takeReplyBack(agent, { id: taken });
    await changeScheduledReply(agent, { id: changed, content: "Good morning", at: inDays(30) });
    await unmergeTicket(agent, { number });
    expect(await outgoingOf(agent, number)).toMatchObject([{ id: changed, content: "Good morning" }]);
    expect(await outgoingOf(agent, into)).toEqual([]);
    expect(await draftsOf(agent, into)).toMatchObject([{ content: "Taken back" }]);
    const said = (await readTicket(agent, { number: into })).messages.map(({ content }) => content);
    expect(said).toEqual(["Red light.", "Sent"]);
    await due(changed);
    await runJob("outgoing.release", { id: changed });
    expect((await readTicket(agent, { number })).messages.at(-1)).toMatchObject({ content: "Good morning" });
  });

  it("a tag that was taken off", async () => {
    const { agent, into, number } = await scene();
    const name = crypto.randomUUID();
    await tagTicket(agent, { number, name });
    await mergeTicket(agent, { number, into });
    const [tag] = (await readTicket(agent, { number: into })).ticket.tags;
    await untagTicket(agent, { number: into, tag });
    await tagTicket(agent, { number: into, name });
    await unmergeTicket(agent, { number });
    expect((await readTicket(agent, { number: into })).ticket.tags).toEqual([tag]);
    expect((await readTicket(agent, { number })).ticket.tags).toEqual([tag]);
  });

  it("what a late tab wrote on the merged ticket, which is told where it is read now", async () => {
    const { agent, into, number, third } = await scene(3);
    await draft(agent, { number: third, content: "Begun there" });
    await mergeTicket(agent, { number, into });
    await mergeTicket(agent, { number: into, into: third });
    const late = await draft(agent, { number, content: "From a tab that slept" });
    expect(late).toMatchObject({ saved: false, number: third, draft: { content: "Begun there", generation: 0 } });
    await unmergeTicket(agent, { number });
    expect(await draftsOf(agent, number)).toEqual([]);
    expect(await draft(agent, { number, content: "And again" })).toMatchObject({ saved: true });
  });
});
