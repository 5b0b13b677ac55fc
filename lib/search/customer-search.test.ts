import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { addInternalComment } from "@/lib/comments/commands";
import { customerDatabase, staffDatabase } from "@/lib/db/client";
import { codeOf } from "@/lib/db/trouble";
import { env } from "@/lib/env";
import { limits } from "@/lib/limits";
import { sendUpload } from "@/lib/testing/files/upload";
import { makeCustomer, makeOrganization, system } from "@/lib/testing/people";
import { found, foundOwn, newWord, people, twoMinutesPass } from "@/lib/testing/searching";
import { openTicket } from "@/lib/tickets/commands/opening";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";

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

  it("is put right in time, however much was written before", async () => {
    const { customer } = await people();
    const word = newWord();
    const { number } = await openTicket(customer, { subject: word, content: "Hm." });
    await staffDatabase().transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = '60s'`);
      await tx.execute(sql`
        with made as (
          insert into tickets (subject, requester_id, created_at, last_activity_at)
          select 'Long', ${customer.id}, now() - interval '1 day', now() - interval '1 day' from generate_series(1, 80) returning id)
        insert into ticket_search (ticket_id, requester_id, message_at, document)
        select id, ${customer.id}, now(), words from made, (
          select to_tsvector('deskwell', string_agg(left(md5(n::text), 10), ' ')) as words from generate_series(1, 20000) as n) as said`);
    });
    const typo = word.slice(0, 5) + word.slice(6);
    const { search } = await listOwnTickets(customer, { q: `${typo} ${typo} ${typo} ${typo}` });
    expect(search?.instead).toBe(`${word} ${word} ${word} ${word}`);
    expect(await foundOwn(customer, typo)).toEqual([number]);
  }, 60_000);

  it("says when somebody searches too often, and goes on for others", async () => {
    const { customer, agent } = await people();
    const [word, other] = [newWord(), await makeCustomer()];
    const { number } = await openTicket(customer, { subject: word, content: "Hm." });
    expect(await foundOwn(customer, word)).toEqual([number]);
    const most = limits["search.customer"].most * env().RATE_LIMIT_FACTOR;
    await staffDatabase().execute(
      sql`update rate_limits set count = ${most} where name = 'search.customer' and subject = ${String(customer.id)}`,
    );
    const { rows, search } = await listOwnTickets(customer, { q: word });
    expect([rows, search?.problems]).toEqual([[], [expect.stringContaining("try again in a minute")]]);
    expect((await listOwnTickets(customer, {})).rows).toHaveLength(1);
    expect((await listOwnTickets(other, { q: word })).search?.problems).toEqual([]);
    expect(await found(agent, word)).toEqual([number]);
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
