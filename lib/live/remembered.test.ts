import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { plainSql } from "@/lib/db/client";
import { saveDraft } from "@/lib/drafts/commands";
import { type Notice, noticeChannel } from "@/lib/events";
import { forgetRemembered, hearsChanges, remembered } from "@/lib/remembered";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { prioritizeTicket } from "@/lib/tickets/commands/working";
import { countQueue } from "@/lib/tickets/queries/count-queue";
import { startListening } from "./hub";

const waiting = async (agent: Awaited<ReturnType<typeof makeAgent>>) => (await countQueue(agent, {})).counts.unassigned;

beforeAll(startListening);

describe("the counts of the side bar, asked once a change", () => {
  it("are right again at once after a command of this process", async () => {
    const [customer, agent, colleague] = await Promise.all([makeCustomer(), makeAgent(), makeAgent()]);
    const before = await waiting(agent);
    await openTicket(customer, { subject: "Door 4", content: "Red light." });
    expect(await waiting(agent)).toBe(before + 1);
    expect(await waiting(colleague)).toBe(before + 1);
  });

  it("are asked again when another process tells of a change", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    const before = await waiting(agent);
    const elsewhere = plainSql();
    await elsewhere`update tickets set assignee_id = ${agent.id} where number = ${number}`;
    expect((await countQueue(agent, {})).counts.mine).toBe(1);
    const notice: Notice = { ticket: number, hears: "team", requester: customer.id, organization: null };
    await elsewhere`select pg_notify(${noticeChannel}, ${JSON.stringify(notice)})`;
    await expect.poll(() => waiting(agent)).toBe(before - 1);
    await elsewhere.end();
  });
});

describe("what is remembered", () => {
  it("stands while somebody drafts and reads, and falls with the first change of a ticket", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    // Its own notice has been heard when no more comes.
    await expect.poll(() => asksWithin(100), { interval: 150 }).toBe(1);
    let asked = 0;
    const read = () => remembered("a change", async () => ++asked);
    await read();
    const place = { number, mode: "reply", attachmentIds: [], generation: 0, base: 0, tab: "t", turn: 1 };
    await saveDraft(agent, { ...place, content: "Half a thought" });
    await markTicketRead(agent, { number });
    expect(await read()).toBe(1);
    await prioritizeTicket(agent, { number, priority: "high" });
    expect(await read()).toBe(2);
  });

  it("is asked once until something changes, and each time where nobody tells of changes", async () => {
    let asked = 0;
    const read = () => remembered("a test", async () => ++asked);
    hearsChanges(true);
    expect([await read(), await read()]).toEqual([1, 1]);
    forgetRemembered();
    expect([await read(), await read()]).toEqual([2, 2]);
    hearsChanges(false);
    expect([await read(), await read()]).toEqual([3, 4]);
  });

  it("is not kept when asking failed, or when something changed meanwhile", async () => {
    hearsChanges(true);
    const failing = remembered("a fault", () => Promise.reject(new Error("gone")));
    await expect(failing).rejects.toThrow("gone");
    expect(await remembered("a fault", async () => "here")).toBe("here");
    const early = remembered("a race", async () => {
      forgetRemembered();
      return "before";
    });
    expect(await early).toBe("before");
    expect(await remembered("a race", async () => "after")).toBe("after");
  });
});

/** How often two looks, so many milliseconds apart, had to ask. */
async function asksWithin(pause: number): Promise<number> {
  let asked = 0;
  const look = () => remembered("quiet", async () => ++asked);
  forgetRemembered();
  await look();
  await sleep(pause);
  await look();
  return asked;
}
