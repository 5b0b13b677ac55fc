import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "./commands/opening";
import { type QueueView, queueViews } from "./input";
import { countQueue } from "./queries/count-queue";
import { listQueue } from "./queries/list-queue";
import { isActive, type Status, statuses } from "./rules";

type Ticket = { number: number; status: Status; assignee: "me" | "ben" | null; snoozed: boolean; merged: boolean };

const [me, ben] = await Promise.all([makeAgent({ name: "Ana Ruiz" }), makeAgent({ name: "Ben Frost" })]);
const all: Ticket[] = [];
const mentioned: number[] = [];

/** One ticket of each kind: every status, whosever it is, asleep and awake, merged and not. */
beforeAll(async () => {
  const { number: survivor } = await openTicket(await makeCustomer(), {
    subject: "Stays",
    content: "It takes all in.",
  });
  all.push({ number: survivor, status: "new", assignee: null, snoozed: false, merged: false });
  for (const status of statuses) {
    const customer = await makeCustomer();
    for (const assignee of ["me", "ben", null] as const)
      for (const snoozed of [false, true])
        for (const merged of [false, true]) {
          const { number } = await openTicket(customer, { subject: "Door 4", content: "It is stuck." });
          await staffDatabase().execute(sql`update tickets set status = ${status}::ticket_status,
            assignee_id = ${assignee && (assignee === "me" ? me.id : ben.id)}::bigint,
            snoozed_until = case when ${snoozed} then now() + interval '1 day' end,
            resolved_at = case when ${!isActive(status)} then now() end,
            closed_at = case when ${status === "closed"} then now() end,
            merged_into = case when ${merged} then (select id from tickets where number = ${survivor}) end
            where number = ${number}`);
          all.push({ number, status, assignee, snoozed, merged });
        }
  }
  for (const { number } of all.filter((_, n) => n % 5 === 1)) {
    await staffDatabase().execute(sql`insert into ticket_followers (ticket_id, user_id, mentioned_at, created_at)
      select id, ${me.id}, now(), now() from tickets where number = ${number}`);
    mentioned.push(number);
  }
});

/** In words of the side bar, whatever the SQL says. A mention in a merged ticket is found in its survivor. */
const holds: Record<QueueView, (ticket: Ticket) => boolean> = {
  mine: (one) => one.assignee === "me" && isActive(one.status) && !one.snoozed,
  unassigned: (one) => one.assignee === null && isActive(one.status) && !one.snoozed,
  mentions: ({ number }) =>
    mentioned.includes(number) ||
    (number === all[0]?.number && all.some((one) => one.merged && mentioned.includes(one.number))),
  open: (one) => ["new", "open"].includes(one.status) && !one.snoozed,
  pending: (one) => one.status === "pending" && !one.snoozed,
  on_hold: (one) => one.status === "on_hold" && !one.snoozed,
  snoozed: (one) => one.snoozed && isActive(one.status),
  resolved: (one) => one.status === "resolved",
  all: () => true,
};

async function listed(view: QueueView): Promise<number[]> {
  const numbers: number[] = [];
  let after: string | null | undefined;
  do {
    const page = await listQueue(me, { view, after: after ?? undefined });
    numbers.push(...page.rows.map(({ number }) => number));
    after = page.next;
  } while (after);
  return numbers.toSorted((one, other) => one - other);
}

it.each(queueViews)("the view %s lists what it says, and the side bar counts as many", async (view) => {
  const expected = all.filter((one) => !one.merged && holds[view](one)).map(({ number }) => number);
  expect(expected.length).toBeGreaterThan(0);
  expect(await listed(view)).toEqual(expected);
  expect((await countQueue(me, {})).counts[view]).toBe(expected.length);
});
