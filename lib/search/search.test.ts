import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { addInternalComment } from "@/lib/comments/commands";
import { customerDatabase, staffDatabase } from "@/lib/db/client";
import { tickets } from "@/lib/db/schema/tickets";
import { codeOf } from "@/lib/db/trouble";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { docx } from "@/lib/testing/files/docx";
import { sendUpload } from "@/lib/testing/files/upload";
import { makeAgent, makeCustomer, makeOrganization, system } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { moveTicket, prioritizeTicket, takeTicket } from "@/lib/tickets/commands/working";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { catchUpSearch } from "./catch-up";
import { matchingSearch } from "./matching";

/** A word nobody else writes. */
const newWord = () =>
  `w${crypto
    .randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .padEnd(10, "q")
    .slice(0, 10)}${letters()}`;
const letters = () => Array.from({ length: 8 }, () => "bcdfghjkl"[Math.floor(Math.random() * 9)]).join("");

const found = async (agent: Actor, q: string) =>
  (await listQueue(agent, { view: "all", q })).rows.map((row) => row.number);
const foundOwn = async (customer: Actor, q: string) =>
  (await listOwnTickets(customer, { q })).rows.map((row) => row.number);

async function people() {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent({ name: `Agent ${letters()}` })]);
  return { customer, agent };
}

/** What was written is old enough for the job, which comes by. */
async function twoMinutesPass() {
  const db = staffDatabase();
  await db.execute(sql`update ticket_search set message_at = message_at - interval '2 minutes'`);
  await db.execute(sql`update team_search set changed_at = changed_at - interval '2 minutes'`);
  await db.execute(sql`update search_progress set learned_until = '-infinity'`);
  while ((await catchUpSearch(system, {})).more);
}

it("any line at all can be asked, by either side", async () => {
  const { customer, agent } = await people();
  await openTicket(customer, { subject: "Door", content: "Hm." });
  const parts = fc.constantFrom(
    "door",
    '"',
    "-",
    ":",
    ",",
    " ",
    "status:",
    "open",
    "assignee:",
    "me",
    "before:",
    "2026-03-01",
    "#",
    "\0",
    "\\",
    "%",
    "'",
    "&",
    "<->",
    "(",
    "ß",
    "門",
    "ª",
    "٠",
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(parts, { maxLength: 12 }).map((all) => all.join("")),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (q) => {
      await listQueue(agent, { view: "all", q });
      await listOwnTickets(customer, { q });
    }),
    { numRuns: 300 },
  );
}, 60_000);

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

  it("finds a comment beside a message that came later, once the job has caught up", async () => {
    const { customer, agent } = await people();
    const [inComment, later] = [newWord(), newWord()];
    const { number } = await openTicket(customer, { subject: "Panel", content: "It hums." });
    await addInternalComment(agent, { number, content: inComment });
    await replyAsCustomer(customer, { number, content: later });
    await twoMinutesPass();
    expect(await found(agent, `${later} ${inComment}`)).toEqual([number]);
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

describe("files", () => {
  it("are found by name and text, once, however often the job runs", async () => {
    const { customer, agent } = await people();
    const [inText, inWord, inComment] = [newWord(), newWord(), newWord()];
    const text = await sendUpload(customer, "door-log.txt", `Error ${inText} at gate`);
    const word = await sendUpload(customer, "letter.docx", docx("Letter", [`Dear ${inWord} & team`]));
    const { number, messageId } = await openTicket(customer, {
      subject: "Files",
      content: "See.",
      attachmentIds: [text.id, word.id],
    });
    const internal = await sendUpload(agent, "plan.txt", inComment);
    const { commentId } = await addInternalComment(agent, { number, content: "Plan.", attachmentIds: [internal.id] });
    const document = async () =>
      (
        await staffDatabase().execute(
          sql`select document::text from ticket_search where document @@ ${inText}::tsquery`,
        )
      )[0];
    for (const carrier of [{ messageId }, { commentId }]) await readAttachmentText(system, carrier);
    const once = await document();
    for (const carrier of [{ messageId }, { commentId }]) await readAttachmentText(system, carrier);
    expect(await document()).toEqual(once);
    for (const q of [
      inText,
      inWord,
      `${inText} ${inComment}`,
      `"error ${inText}"`,
      `letter.docx ${inText}`,
      `"door log" ${inText}`,
    ])
      expect(await found(agent, q), q).toEqual([number]);
    expect(await found(agent, `has:attachment ${inWord}`)).toEqual([number]);
    expect((await listQueue(agent, { view: "all", q: inWord })).search?.marks.get(number)).toMatchObject({
      line: ["letter.docx"],
      from: "file",
    });
    expect(await foundOwn(customer, `has:attachment "${inText} at gate"`)).toEqual([number]);
    expect(await foundOwn(customer, inComment)).toEqual([]);
  });

  it("have their job in the transaction that sends them", async () => {
    const { customer } = await people();
    const file = await sendUpload(customer, "a.txt", "words");
    const { messageId } = await openTicket(customer, { subject: "Files", content: "See.", attachmentIds: [file.id] });
    const jobs = await staffDatabase().execute(sql`
      select 1 from graphile_worker._private_jobs where payload::jsonb = ${JSON.stringify({ messageId })}::jsonb`);
    expect(jobs).toHaveLength(1);
  });
});

describe("a customer", () => {
  it("finds their own and their colleagues' tickets alone", async () => {
    const organization = await makeOrganization({ sharesTickets: true });
    const [one, colleague, stranger] = await Promise.all([
      makeCustomer({ organization }),
      makeCustomer({ organization }),
      makeCustomer(),
    ]);
    const word = newWord();
    const { number } = await openTicket(one, { subject: `Door ${word}`, content: "Hm." });
    for (const q of [word, `"door ${word}"`, `${word} after:2026-01-01`]) {
      expect(await foundOwn(one, q), q).toEqual([number]);
      expect(await foundOwn(colleague, q), q).toEqual([number]);
      expect(await foundOwn(stranger, q), q).toEqual([]);
    }
    expect(await foundOwn(one, `${word} -door`)).toEqual([]);
    expect(await foundOwn(stranger, String(number))).toEqual([]);
  });

  it("learns nothing of a comment: not by its words, its files, a leaving-out, a correction or a mark", async () => {
    const { customer, agent } = await people();
    const [word, secret, inFile] = [newWord(), newWord(), newWord()];
    const { number } = await openTicket(customer, { subject: `Door ${word}`, content: "Hm." });
    const file = await sendUpload(agent, `${inFile}.txt`, inFile);
    const { commentId } = await addInternalComment(agent, {
      number,
      content: `It is ${secret}.`,
      attachmentIds: [file.id],
    });
    await readAttachmentText(system, { commentId });
    await twoMinutesPass();
    expect(await found(agent, `${word} ${secret} ${inFile}`)).toEqual([number]);
    for (const q of [
      secret,
      inFile,
      `${word} ${secret}`,
      `"${secret}"`,
      secret.slice(0, 5),
      secret.slice(0, 9) + secret.slice(10),
    ]) {
      const { rows, next, search } = await listOwnTickets(customer, { q });
      expect({ rows, next, instead: search?.instead, marks: search?.marks.size }, q).toEqual({
        rows: [],
        next: null,
        instead: null,
        marks: 0,
      });
    }
    for (const q of [`${word} -${secret}`, `${word} -${inFile}`])
      expect(await foundOwn(customer, q), q).toEqual([number]);
    expect(await foundOwn(customer, `${word} has:attachment`)).toEqual([]);
  });

  it("is put right by words of their own tickets, never by a stranger's", async () => {
    const [customer, stranger] = await Promise.all([makeCustomer(), makeCustomer()]);
    const word = newWord();
    const { number } = await openTicket(customer, { subject: `The ${word}`, content: "Hm." });
    await openTicket(stranger, { subject: "Something else", content: "Hm." });
    const typo = word.slice(0, 5) + word.slice(6);
    expect((await listOwnTickets(customer, { q: typo })).search?.instead).toBe(word);
    expect(await foundOwn(customer, typo)).toEqual([number]);
    expect((await listOwnTickets(stranger, { q: typo })).search?.instead).toBeNull();
  });

  it("cannot ask what is the team's, and is told which operators there are", async () => {
    const { customer } = await people();
    await openTicket(customer, { subject: "Door", content: "Hm." });
    for (const operator of [
      "assignee:me",
      "priority:high",
      "status:on_hold",
      "tag:vip",
      "team:none",
      "channel:portal",
    ]) {
      const { rows, search } = await listOwnTickets(customer, { q: operator });
      expect(rows).toEqual([]);
      expect(search?.notes[0]).toMatch(/I know has:, is:, before: or after:\.$/);
    }
  });

  it.each([
    "select * from team_search",
    "select count(*) from team_search",
    "select * from internal_attachment_words",
    "select * from search_words",
    "select * from search_progress",
    "select similar_words('door')",
    "update ticket_search set document = document || (select document from team_search limit 1)",
    "update attachment_words set words = ''",
  ])("is refused by PostgreSQL: %s", async (statement) => {
    expect(
      await customerDatabase()
        .execute(sql.raw(statement))
        .then(() => "allowed", codeOf),
    ).toBe("42501");
  });
});
