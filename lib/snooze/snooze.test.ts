import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { changeTickets } from "@/lib/bulk/commands/changing";
import { undoBulk } from "@/lib/bulk/commands/undoing";
import { staffDatabase } from "@/lib/db/client";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { loseJob } from "@/lib/testing/jobs";
import { makeAgent, makeCustomer, system } from "@/lib/testing/people";
import { resolveTicket } from "@/lib/tickets/commands/ending";
import { mergeTicket, unmergeTicket } from "@/lib/tickets/commands/merging";
import { openTicket } from "@/lib/tickets/commands/opening";
import { takeTicket } from "@/lib/tickets/commands/working";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { snoozeTicket, wakeDueTicket, wakeTicket } from "./commands";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };
const hour = 3_600_000;

const setUp = async () => {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  const { number } = await openTicket(customer, words);
  await takeTicket(agent, { number });
  return { customer, agent, number, id: (await readTicket(agent, { number })).ticket.id };
};

const standsIn = async (agent: Actor, view: string, number: number) =>
  (await listQueue(agent, { view, sort: "newest" })).rows.some((row) => row.number === number);

const later = (hours: number) => ({ ...system, at: new Date(Date.now() + hours * hour) });

async function waitsForLock(): Promise<void> {
  const waiting = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await staffDatabase().execute(waiting)).length === 0);
}

const jobsOf = (id: number) =>
  staffDatabase().execute<{ run_at: Date }>(sql`select run_at from graphile_worker.jobs where key = ${`wake:${id}`}`);

describe("a snoozed ticket", () => {
  it("leaves the active views and stands among the snoozed, until its time", async () => {
    const { agent, number, id } = await setUp();
    await snoozeTicket(agent, { number, until: "3h" });
    const until = (await readTicket(agent, { number })).ticket.snoozedUntil;
    expect(await standsIn(agent, "mine", number)).toBe(false);
    expect(await standsIn(agent, "open", number)).toBe(false);
    expect(await standsIn(agent, "snoozed", number)).toBe(true);
    expect(await wakeDueTicket(later(2), { ticket: id })).toEqual({ woke: false });
    expect(await wakeDueTicket(later(4), { ticket: id })).toEqual({ woke: true });
    expect(await standsIn(agent, "mine", number)).toBe(true);
    const { events } = await readTicket(agent, { number });
    expect(events.map(({ event }) => event)).toEqual(["ticket.taken", "ticket.snoozed", "ticket.woke"]);
    expect(events[1]?.data.until).toBe(until?.toISOString());
  });

  it("sleeps until its newest time, with one job for it", async () => {
    const { agent, number, id } = await setUp();
    await snoozeTicket(agent, { number, until: "1h" });
    await snoozeTicket(agent, { number, until: "3h" });
    const jobs = await jobsOf(id);
    expect(jobs).toHaveLength(1);
    expect(new Date(jobs[0]?.run_at ?? 0).getTime()).toBeGreaterThan(Date.now() + 2 * hour);
    expect(await wakeDueTicket(later(2), { ticket: id })).toEqual({ woke: false });
    await wakeTicket(agent, { number });
    expect(await wakeDueTicket(later(4), { ticket: id })).toEqual({ woke: false });
    await expect(wakeTicket(agent, { number })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("sleeps on when its job was picked before its time, by a database whose clock is ahead", async () => {
    const { agent, number, id } = await setUp();
    await snoozeTicket(agent, { number, until: "1h" });
    await loseJob(`wake:${id}`);
    expect(await wakeDueTicket(system, { ticket: id })).toEqual({ woke: false });
    expect(await jobsOf(id)).toHaveLength(1);
    await wakeTicket(agent, { number });
    await loseJob(`wake:${id}`);
    await wakeDueTicket(system, { ticket: id });
    expect(await jobsOf(id)).toHaveLength(0);
  });

  it("that is merged is left asleep, and wakes after it was taken out again", async () => {
    const { customer, agent, number, id } = await setUp();
    const { number: into } = await openTicket(customer, words);
    await snoozeTicket(agent, { number, until: "1h" });
    await mergeTicket(agent, { number, into });
    expect(await wakeDueTicket(later(2), { ticket: id })).toEqual({ woke: false });
    await loseJob(`wake:${id}`);
    await unmergeTicket(agent, { number });
    expect(await jobsOf(id)).toHaveLength(1);
    expect(await wakeDueTicket(later(2), { ticket: id })).toEqual({ woke: true });
  });

  it("snoozed again at the moment it wakes sleeps until its new time", async () => {
    const { agent, number, id } = await setUp();
    await snoozeTicket(agent, { number, until: "1h" });
    const { waking } = await staffDatabase().transaction(async (tx) => {
      await tx.execute(sql`update tickets set snoozed_until = now() + interval '1 day' where id = ${id}`);
      const waking = wakeDueTicket(later(2), { ticket: id });
      await waitsForLock();
      return { waking };
    });
    expect(await waking).toEqual({ woke: false });
    expect(await standsIn(agent, "snoozed", number)).toBe(true);
  });

  it("wakes when its customer writes, and when it is resolved; not by the team's own words", async () => {
    const { customer, agent, number } = await setUp();
    await snoozeTicket(agent, { number, until: "monday" });
    await replyAsAgent(agent, { number, content: "We are waiting for a part." });
    expect(await standsIn(agent, "snoozed", number)).toBe(true);
    await replyAsCustomer(customer, { number, content: "It works again." });
    expect(await standsIn(agent, "mine", number)).toBe(true);
    await snoozeTicket(agent, { number, until: "tomorrow" });
    await resolveTicket(customer, { number });
    expect((await readTicket(agent, { number })).ticket.snoozedUntil).toBeNull();
    await expect(snoozeTicket(agent, { number, until: "1h" })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is nothing that its customer could notice", async () => {
    const { customer, agent, number } = await setUp();
    const look = async () => [await listOwnTickets(customer, {}), await readOwnTicket(customer, { number })];
    const before = await look();
    await snoozeTicket(agent, { number, until: "1h" });
    expect(await look()).toEqual(before);
    await wakeTicket(agent, { number });
    expect(await look()).toEqual(before);
  });

  it("is refused for a time that is over, or that is none", async () => {
    const { agent, number } = await setUp();
    for (const at of ["2020-01-01T09:00", "someday", "", "2199-01-01T09:00"]) {
      await expect(snoozeTicket(agent, { number, at })).rejects.toMatchObject({ kind: "invalid" });
    }
  });

  it("can be one of many, and woken again by undo", async () => {
    const { agent, number } = await setUp();
    const { bulk } = await changeTickets(agent, { tickets: String(number), field: "snooze", value: "tomorrow" });
    expect(await standsIn(agent, "snoozed", number)).toBe(true);
    await undoBulk(agent, { bulk });
    expect(await standsIn(agent, "mine", number)).toBe(true);
  });
});
