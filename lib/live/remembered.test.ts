import { beforeAll, describe, expect, it } from "vitest";
import { plainSql } from "@/lib/db/client";
import { type Notice, noticeChannel } from "@/lib/events";
import { forgetRemembered, hearsChanges, remembered } from "@/lib/remembered";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
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
