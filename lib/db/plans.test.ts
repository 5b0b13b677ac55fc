import { beforeAll, expect, it } from "vitest";
import { mintPerson } from "@/lib/actor";
import { plainSql } from "@/lib/db/client";
import { seedBulk } from "@/lib/db/seed/bulk";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { makeCustomer } from "@/lib/testing/people";
import { explainEverything, type Plan, plansOf } from "@/lib/testing/plans";
import { openTicket } from "@/lib/tickets/commands/opening";
import { countQueue } from "@/lib/tickets/queries/count-queue";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { saveView } from "@/lib/views/commands";
import { listSavedViews } from "@/lib/views/queries";

const enough = 4_000;

/** Tables that grow with the tickets: reading one of them whole would show at 100,000. */
const large = [
  "tickets",
  "ticket_tags",
  "messages",
  "internal_comments",
  "ticket_events",
  "ticket_search",
  "team_search",
  "drafts",
  "word_pairs",
];

let agent = mintPerson({ role: "agent", id: 0, name: "" });
let customer = mintPerson({ role: "customer", id: 0, name: "" });
let number = 0;

beforeAll(async () => {
  await seedBulk({ tickets: enough });
  await explainEverything();
  await openTicket(await makeCustomer(), { subject: "The zanzibarite panel", content: "It blinks." });
  const sql = plainSql();
  const [busy] = await sql<{ agent: number; customer: number; number: number }[]>`select
    (select assignee_id from tickets where status = 'open' and assignee_id is not null group by 1 order by count(*) desc limit 1)::int as agent,
    (select requester_id from tickets group by 1 order by count(*) desc limit 1)::int as customer,
    (select max(number) from tickets where requester_id = (select requester_id from tickets group by 1 order by count(*) desc limit 1)) as number`;
  // Everybody has begun a lot and sent little of it.
  await sql`insert into drafts (user_id, ticket_id, mode, content, saved_at)
    select ${busy?.agent ?? 0}::bigint, id, 'reply'::draft_mode, 'Begun', now() from tickets where id % 3 = 0
    union all select requester_id, id, 'reply'::draft_mode, 'Begun', now() from tickets`;
  await sql`analyze drafts`;
  await sql.end();
  agent = mintPerson({ role: "agent", id: busy?.agent ?? 0, name: "Agent" });
  customer = mintPerson({ role: "customer", id: busy?.customer ?? 0, name: "Customer" });
  number = busy?.number ?? 0;
}, 120_000);

it.each([
  ["open", "tickets_waiting"],
  ["mine", "tickets_assignee"],
  ["unassigned", "tickets_unassigned"],
  ["pending", "tickets_status"],
  ["on_hold", "tickets_status"],
  ["snoozed", "tickets_snoozed"],
  ["resolved", "tickets_status"],
  ["all", "tickets_all"],
])("the view %s is read from %s", async (view, index) => {
  await readsFrom([index], () => listQueue(agent, { view }));
});

it("the reader's own drafts come with the rows, from their index", async () => {
  for (const view of ["open", "mine", "all"]) await readsFrom(["drafts_own"], () => listQueue(agent, { view }));
  expect((await listQueue(agent, { view: "all" })).rows.some(({ draft }) => draft === "Begun")).toBe(true);
});

it("the page after, and the newest first, are read from their index too", async () => {
  const { next } = await listQueue(agent, { view: "all" });
  await readsFrom(["tickets_all"], () => listQueue(agent, { view: "all", after: next }));
  await readsFrom(["tickets_created"], () => listQueue(agent, { view: "all", sort: "newest" }));
});

it("a tag narrows a view through indexes, and the rows' own tags come from theirs", async () => {
  const { tags } = await listChoices(agent, {});
  await readsFrom(["ticket_tags_ticket_id_tag_id_pk"], () => listQueue(agent, { view: "all" }));
  await tagTicket(agent, { number, name: "quite rare" });
  const rare = (await listChoices(agent, {})).tags.find(({ name }) => name === "quite rare")?.id;
  await readsFrom(["ticket_tags_tag"], () => listQueue(agent, { view: "all", tag: String(rare) }));
  await readsFrom([], () => listQueue(agent, { view: "open", tag: String(tags[0]?.id) }));
});

it("a saved view's count looks at no more than its share of the tickets", async () => {
  for (const filter of ["view=all&priority=low", "view=open&priority=urgent"])
    await saveView(agent, { name: filter, audience: "me", filter });
  await readsFrom(["tickets_all"], () => listSavedViews(agent, {}));
});

it("the counts are read from indexes", async () => {
  await readsFrom(["tickets_assignee", "tickets_unassigned", "tickets_waiting", "tickets_status"], () =>
    countQueue(agent, {}),
  );
});

it("who has left open tickets behind is read from indexes", async () => {
  await readsFrom(["tickets_assignee", "tickets_snoozed"], () => listChoices(agent, {}));
});

it("a ticket's page is read from indexes", async () => {
  const indexes = ["tickets_number_unique", "messages_ticket", "internal_comments_ticket", "ticket_events_ticket"];
  await readsFrom([...indexes, "tickets_requester"], () => readTicket(agent, { number }));
});

it("a customer's list and ticket are read from indexes", async () => {
  await readsFrom(["tickets_requester"], () => listOwnTickets(customer, {}));
  await readsFrom(["tickets_number_unique", "messages_ticket"], () => readOwnTicket(customer, { number }));
});

it("a rare word is found in the word index, a common one by walking the newest conversations", async () => {
  await readsFrom(["ticket_search_document"], () => listQueue(agent, { view: "all", q: "zanzibarite" }));
  await readsFrom(["ticket_search_newest"], () => listQueue(agent, { view: "all", q: "the" }));
  await readsFrom(["tickets_requester"], () => listOwnTickets(customer, { q: "the" }));
});

it("words of comments are found in their own index", async () => {
  await readsFrom(["team_search_document"], () => listQueue(agent, { view: "all", q: "zanzibarite" }));
});

it.each([
  ["open", "priority:normal", "tickets_waiting"],
  ["all", "status:closed", "tickets_all"],
  ["mine", "assignee:me status:open", "tickets_assignee"],
  ["all", "before:2999-01-01", "tickets_created"],
  ["all", "the before:2999-01-01", "tickets_created"],
  ["all", "status:closed zanzibarite", "ticket_search_document"],
  ["all", '"the zanzibarite panel"', "word_pairs_pairs"],
  ["all", '"is to" the', "word_pairs_pairs"],
  ["open", '"the zanzibarite panel"', "word_pairs_pairs"],
  ["all", "status:closed the", "ticket_search_newest"],
])("in the view %s the line %s is read from %s", async (view, q, index) => {
  await readsFrom([index], () => listQueue(agent, { view, q }));
});

it.each([
  ["a common word", "the"],
  ["words that stand in half of all", "door is the you"],
  ["common words that stand nowhere side by side", '"the you"'],
  ["the same and more", '"to is" the'],
  ["the same and operators", '"the to" status:closed'],
  ["a common word and operators", "the status:closed"],
  ["a common word and operators that leave few", "the priority:urgent status:new"],
  ["a word too many", "the -zanzibarite"],
  ["a rare word", "zanzibarite"],
  ["a rare word among common ones", "the zanzibarite panel"],
])("%s: looked into no more than a part, however many have the words", async (_what, q) => {
  const plans = await plansOf(() => listQueue(agent, { view: "all", q }));
  expect(plans.map(rowsOpened).reduce((sum, rows) => sum + rows, 0)).toBeLessThan(enough / 4);
});

it("an old ticket that alone has a phrase of common words is found", async () => {
  const person = await makeCustomer();
  const { number: old } = await openTicket(person, { subject: "Old", content: "It is panel the to you." });
  const sql = plainSql();
  await sql`select grow_pairs(ticket_id, document) from ticket_search where ticket_id = (select id from tickets where number = ${old})`;
  await sql`update ticket_search set message_at = '2019-01-01' where ticket_id = (select id from tickets where number = ${old})`;
  await sql.end();
  for (const q of ['"the to you"', '"the to you" status:new', '"the to you" before:2999-01-01 panel'])
    expect(
      (await listQueue(agent, { view: "all", q })).rows.map((row) => row.number),
      q,
    ).toEqual([old]);
});

/** Conversations that were opened to see what is in them. */
function rowsOpened({ nodes }: Plan): number {
  const opened = nodes.filter((node) =>
    ["ticket_search", "team_search", "word_pairs"].includes(node["Relation Name"] ?? ""),
  );
  return opened
    .filter((node) => node["Node Type"] !== "Index Only Scan")
    .reduce(
      (sum, node) =>
        sum +
        node["Actual Loops"] *
          (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0)),
      0,
    );
}

async function readsFrom(indexes: string[], run: () => Promise<unknown>): Promise<void> {
  const plans = await plansOf(run);
  const used = new Set(plans.flatMap(({ nodes }) => nodes.map((node) => node["Index Name"])));
  expect([...used]).toEqual(expect.arrayContaining(indexes));
  expect(plans.flatMap(readWhole)).toEqual([]);
}

/** Tables read from end to end; one that a limit stops after its first rows is not. */
function readWhole({ nodes }: Plan): string[] {
  const scans = nodes.filter((node) => node["Node Type"] === "Seq Scan" && large.includes(node["Relation Name"] ?? ""));
  return scans
    .filter(({ Filter, parent }) => Filter !== undefined || parent?.["Node Type"] !== "Limit")
    .map((node) => node["Relation Name"] ?? "");
}
