import { expect, it } from "vitest";
import { replyAsAgent } from "@/lib/messages/commands";
import { draft, scene } from "@/lib/testing/outgoing";
import { makeAgent } from "@/lib/testing/people";
import { listQueue } from "./queries/list-queue";

it("a row of the queue knows what its reader has begun, and nobody else's words", async () => {
  const { number, agent } = await scene();
  const ben = await makeAgent();
  const rowOf = async (person: typeof agent) => {
    const { rows } = await listQueue(person, { view: "all", q: `#${number}` });
    return rows[0]?.draft;
  };
  expect(await rowOf(agent)).toBeNull();
  await draft(agent, { number, content: "We will look at" });
  expect([await rowOf(agent), await rowOf(ben)]).toEqual(["We will look at", null]);
  await draft(agent, { number, mode: "comment", content: `Newer ${"x".repeat(200)}` });
  expect(await rowOf(agent)).toHaveLength(100);
  await draft(agent, { number, mode: "comment", content: "", turn: 2 });
  await replyAsAgent(agent, { number, content: "We will look at it.", draft: "0" });
  expect(await rowOf(agent)).toBeNull();
});
