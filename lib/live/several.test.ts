import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { sessions } from "@/lib/db/schema/sessions";
import { attend } from "@/lib/presence/commands";
import { newSessionToken, sessionHash } from "@/lib/sessions/token";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

it("streams of every process behind one address hear what another one did, and who is where", async () => {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent({ name: "Ana" })]);
  const streams = await Promise.all([elsewhere(agent.id), elsewhere(agent.id)]);
  const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
  await attend(agent, { number, doing: "viewing" });
  for (const heard of streams) {
    await expect.poll(heard).toContain(`event: changed\ndata: {"tickets":[${number}]}`);
    await expect
      .poll(heard)
      .toContain(`event: presence\ndata: {"tickets":{"${number}":[{"id":${agent.id},"name":"Ana"`);
  }
}, 90_000);

/** A process of its own, once its stream is open. */
async function elsewhere(agent: number): Promise<() => string> {
  const hash = sessionHash(newSessionToken());
  await staffDatabase()
    .insert(sessions)
    .values({ hash, userId: agent, expiresAt: new Date(Date.now() + 60_000) });
  const program = join(import.meta.dirname, "..", "testing", "stream-elsewhere.ts");
  const child = fork(program, [String(agent), hash], { execArgv: ["--import", "tsx"] });
  children.push(child);
  let text = "";
  child.on("message", (piece) => {
    text += String(piece);
  });
  await expect.poll(() => text, { timeout: 60_000 }).toContain("event: presence");
  return () => text;
}
