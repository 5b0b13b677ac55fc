import { inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { tickets } from "@/lib/db/schema/tickets";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { found, letters, newWord, people, setBack, twoMinutesPass } from "@/lib/testing/searching";
import { resolveTicket } from "@/lib/tickets/commands/ending";
import { mergeTicket } from "@/lib/tickets/commands/merging";
import { openTicket } from "@/lib/tickets/commands/opening";
import { splitTicket } from "@/lib/tickets/commands/splitting";
import { moveTicket, prioritizeTicket, takeTicket } from "@/lib/tickets/commands/working";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { filterFrom, matchingIds } from "@/lib/tickets/queries/matching";
import { matchingSearch } from "./matching";

describe("the team", () => {
  it("finds words, phrases and what is left out, over messages and comments together", async () => {
    const { customer, agent } = await people();
    const [first, second, inComment] = [newWord(), newWord(), newWord()];
    const { number } = await openTicket(customer, { subject: `Door ${first}`, content: `The red ${second} light.` });
    await addInternalComment(agent, { number, content: `Said the ${inComment} technician.` });
    for (const q of [
      first,
      `${first} ${second}`,
      `"red ${second}"`,
      inComment,
      `${first} ${inComment}`,
      `"${inComment} technician"`,
    ])
      expect(await found(agent, q), q).toEqual([number]);
    for (const q of [
      `"${second} red"`,
      `${first} -${second}`,
      `${first} -${inComment}`,
      `${first} -"${inComment} technician"`,
    ])
      expect(await found(agent, q), q).toEqual([]);
    expect(await found(agent, second.slice(0, -2))).toEqual([number]);
  });

  it("finds a comment beside a message that came later, at once and after the job, however far back it is", async () => {
    const { customer, agent } = await people();
    const [inComment, later, next, first] = [newWord(), newWord(), newWord(), newWord()];
    const { number } = await openTicket(customer, { subject: "Panel", content: "It hums." });
    await addInternalComment(agent, { number, content: `${first} ${inComment}` });
    await replyAsCustomer(customer, { number, content: `${later} ${next}` });
    const lines = [`${later} ${inComment}`, `"${later} ${next}" ${inComment}`, `"${first} ${inComment}" ${later}`];
    const everyLine = async (where: string) => {
      for (const q of lines.flatMap((line) => [line, `${line} status:new`, `${line} -${later}x after:2019-01-01`]))
        expect(await found(agent, q), `${where}: ${q}`).toEqual([number]);
      expect(await found(agent, `${later} -${inComment}`)).toEqual([]);
    };
    await everyLine("at once");
    await setBack(number, new Date());
    await everyLine("not read by the job, behind many others");
    await twoMinutesPass();
    await setBack(number, new Date("2020-01-01"));
    await everyLine("years ago");
  });

  it("finds the words of a message that was split off, as a phrase too, and not where it stood", async () => {
    const { customer, agent } = await people();
    const [one, two] = [newWord(), newWord()];
    const { number } = await openTicket(customer, { subject: "Panel", content: "It hums." });
    const { messageId } = await replyAsCustomer(customer, { number, content: `The ${one} ${two}.` });
    await twoMinutesPass();
    const split = await splitTicket(agent, { number, messageId, subject: "Another" });
    await setBack(split.number, new Date("2020-01-01"));
    for (const q of [one, `"${one} ${two}"`, `"${one} ${two}" status:new,open`])
      expect(await found(agent, q), q).toEqual([split.number]);
  });

  it("jumps to a number once, on the first page alone", async () => {
    const { customer, agent } = await people();
    const { number } = await openTicket(customer, { subject: "The one", content: "Hm." });
    for (let n = 0; n < 51; n++) await openTicket(customer, { subject: `See ${number}`, content: "Hm." });
    await replyAsCustomer(customer, { number, content: `This is ${number}.` });
    await setBack(number, new Date("2020-01-01"));
    const seen: number[] = [];
    for (let after: string | undefined; ; ) {
      const { rows, next } = await listQueue(agent, { view: "all", q: String(number), after });
      seen.push(...rows.map((row) => row.number));
      if (!next) break;
      after = next;
    }
    expect(seen[0]).toBe(number);
    expect([seen.length, new Set(seen).size]).toEqual([52, 52]);
  });

  it("narrows by operators, any of several values and none of those with a minus", async () => {
    const { customer, agent } = await people();
    const word = newWord();
    const open = async (subject: string) =>
      (await openTicket(customer, { subject: `${subject} ${word}`, content: "Hm." })).number;
    const [fresh, mine, held] = [await open("Fresh"), await open("Mine"), await open("Held")];
    await takeTicket(agent, { number: mine });
    await prioritizeTicket(agent, { number: mine, priority: "urgent" });
    await moveTicket(agent, { number: held, to: "on_hold" });
    const cases: [string, number[]][] = [
      ["status:new", [mine, fresh]],
      ['status:new,"on hold"', [held, mine, fresh]],
      ["-status:new", [held]],
      ["assignee:me", [mine]],
      [`assignee:"${agent.name}"`, [mine]],
      ["assignee:none", [held, fresh]],
      ["-assignee:me", [held, fresh]],
      ["priority:urgent,high", [mine]],
      [`requester:${customer.email}`, [held, mine, fresh]],
      ["channel:portal", [held, mine, fresh]],
      ["channel:email", []],
      ["has:attachment", []],
      ["after:2026-01-01", [held, mine, fresh]],
      ["before:2026-01-01", []],
      ["is:unread", [held, mine, fresh]],
      ["team:none", [held, mine, fresh]],
    ];
    for (const [operators, numbers] of cases)
      expect(await found(agent, `${word} ${operators}`), operators).toEqual(numbers);
    expect(await found(agent, `requester:${customer.email} status:on_hold`)).toEqual([held]);
    await replyAsAgent(agent, { number: fresh, content: "Here." });
    expect(await found(agent, `${word} is:unread`)).toEqual([held, mine]);
  });

  it("means the same tickets when all of them are meant at once", async () => {
    const { customer, agent } = await people();
    const [word, inComment] = [newWord(), newWord()];
    const first = await openTicket(customer, { subject: `A ${word}`, content: "Hm." });
    const second = await openTicket(customer, { subject: `B ${word}`, content: "Hm." });
    await addInternalComment(agent, { number: first.number, content: inComment });
    const db = staffDatabase();
    for (const q of [
      word,
      inComment,
      `${word} -${inComment}`,
      `"a ${word}"`,
      `"a ${word}" ${inComment}`,
      `-${word} requester:${customer.email}`,
      `${word} status:new`,
      `${word} status:opne`,
      `#${second.number}`,
      `requester:${customer.email}`,
    ]) {
      const all = await db
        .select({ number: tickets.number })
        .from(tickets)
        .where(await matchingSearch({ db, actor: agent }, q));
      expect(all.map(({ number }) => number).sort(), q).toEqual((await found(agent, q)).sort());
    }
  });

  it("means the survivor of a merged ticket too when all are meant at once", async () => {
    const { customer, agent } = await people();
    const [word, other] = [newWord(), newWord()];
    const open = async (subject: string) => (await openTicket(customer, { subject, content: "Hm." })).number;
    const [number, into, top] = [await open(word), await open("Door"), await open("Gate")];
    const [alone, hidden, resolved] = [await open(`${word} too`), await open(`${word} ${other}`), await open("Solved")];
    await mergeTicket(agent, { number, into });
    await mergeTicket(agent, { number: into, into: top });
    await mergeTicket(agent, { number: hidden, into: resolved });
    await resolveTicket(agent, { number: resolved });
    const all = async (filter: string) => {
      const ids = await matchingIds(staffDatabase(), agent, filter, 100);
      const rows = await staffDatabase().select().from(tickets).where(inArray(tickets.id, ids));
      return rows.map((row) => row.number).sort();
    };
    expect(await all(`view=all&q=${word}`)).toEqual([top, alone, resolved].sort());
    for (const filter of [
      `view=all&q=${word}`,
      `view=open&q=${word}`,
      `view=all&q=${number}`,
      `view=open&q=${other}`,
    ]) {
      const { rows } = await listQueue(agent, filterFrom(filter));
      expect(await all(filter), filter).toEqual(rows.map((row) => row.number).sort());
    }
  });

  it("reads on behind the page, in whichever order", async () => {
    const { customer, agent } = await people();
    const word = newWord();
    for (let n = 0; n < 27; n++) await openTicket(customer, { subject: `${word} ${n}`, content: "Hm." });
    for (const q of [
      word,
      `${word} after:2026-01-01`,
      `requester:${customer.email}`,
      `requester:${customer.email} after:2026-01-01`,
    ]) {
      const first = await listQueue(agent, { view: "all", q });
      const second = await listQueue(agent, { view: "all", q, after: first.next });
      expect([first.rows.length, second.rows.length, second.next], q).toEqual([25, 2, null]);
      expect(new Set([...first.rows, ...second.rows].map((row) => row.number)).size).toBe(27);
    }
  });

  it("is told of a value nobody knows, and then finds nothing rather than too much", async () => {
    const { customer, agent } = await people();
    const word = newWord();
    await openTicket(customer, { subject: word, content: "Hm." });
    const nobody = letters();
    for (const [q, words] of [
      [`status:opne ${word}`, /^I don’t know the status “opne”: new, open/],
      [`assignee:${nobody} ${word}`, new RegExp(`^I don’t know the assignee “${nobody}”`)],
      [`requester:${nobody}`, new RegExp(`^I don’t know the customer “${nobody}”`)],
      [`team:${nobody}`, new RegExp(`^I don’t know the team “${nobody}”`)],
    ] as const) {
      const { rows, search } = await listQueue(agent, { view: "all", q });
      expect(rows).toEqual([]);
      expect(search?.problems[0]).toMatch(words);
    }
    expect((await listQueue(agent, { view: "all", q: "???" })).rows).toEqual([]);
  });

  it("finds a misspelt word once it has been learned", async () => {
    const { customer, agent } = await people();
    const word = newWord();
    const { number } = await openTicket(customer, { subject: `The ${word}`, content: "Hm." });
    await twoMinutesPass();
    const typo = word.slice(0, 6) + word.slice(7);
    const { rows, search } = await listQueue(agent, { view: "all", q: `status:new ${typo}` });
    expect(rows.map((row) => row.number)).toEqual([number]);
    expect(search?.instead).toBe(`status:new ${word}`);
  });

  it("sees in the row where the words stand", async () => {
    const { customer, agent } = await people();
    const [inSubject, inMessage, inComment] = [newWord(), newWord(), newWord()];
    const { number } = await openTicket(customer, {
      subject: `The ${inSubject} door`,
      content: `Blinking ${inMessage}.`,
    });
    await replyAsAgent(agent, { number, content: "We look at it." });
    await addInternalComment(agent, { number, content: `Ask about <b>${inComment}</b>.` });
    const marks = async (q: string) => (await listQueue(agent, { view: "all", q })).search?.marks.get(number);
    expect(await marks(inSubject)).toEqual({ subject: ["The ", inSubject, " door"] });
    expect(await marks(inMessage)).toEqual({ line: ["Blinking ", inMessage, "."], from: "message" });
    expect(await marks(inComment)).toEqual({ line: ["Ask about <b>", inComment, "</b>."], from: "comment" });
  });
});
