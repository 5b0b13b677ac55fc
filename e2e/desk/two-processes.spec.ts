import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { startTwoProcesses } from "../two-processes";
import { writeReply } from "./working";

test("two web processes behind one address are one desk, also when one of them dies", async ({
  customer,
  agent,
  another,
}) => {
  test.skip(process.platform !== "linux", "Elsewhere nothing says which process is whose child.");
  test.slow();
  const ben = await another("agent");
  const number = await openTicket(customer.page, `Two doors ${randomUUID()}`);
  await customer.page.goto(`/tickets/${number}`);
  const desk = await startTwoProcesses();
  const ears = await Promise.all([1, 2, 3, 4].map(() => listen(desk.address, agent.context)));
  // Tickets that changed at the same moment come together.
  const news = new RegExp(`"tickets":\\[(?:\\d+,)*${number}[,\\]]`);
  const heard = () => ears.filter(({ text }) => news.test(text)).length;
  try {
    for (const { page } of [agent, ben]) await page.goto(`${desk.address}/desk/tickets/${number}`);
    await expect(agent.page.getByTitle(`${ben.name} is viewing`)).toBeVisible();
    await expect(ben.page.getByTitle(`${agent.name} is viewing`)).toBeVisible();
    await writeReply(agent.page, "Which of the two doors?");
    await expect(ben.page.getByTitle(`${agent.name} is typing`)).toBeVisible();
    await agent.page.getByRole("button", { name: "Send reply" }).click();
    for (const { page } of [ben, customer]) await expect(page.getByText("Which of the two doors?")).toBeVisible();
    await expect.poll(heard).toBe(ears.length);

    const [first] = desk.pids();
    process.kill(first ?? 0, "SIGKILL");
    // Some listened at the one that is gone and some at the other: the news above came to both.
    await expect.poll(() => ears.filter(({ over }) => over).length).toBeGreaterThan(0);
    expect(ears.filter(({ over }) => over).length).toBeLessThan(ears.length);
    await expect.poll(() => desk.pids().filter((pid) => pid !== first).length).toBe(2);
    await writeReply(ben.page, "The left one, I think.");
    await ben.page.getByRole("button", { name: "Send reply" }).click();
    for (const { page } of [agent, customer]) await expect(page.getByText("The left one, I think.")).toBeVisible();
  } finally {
    for (const ear of ears) ear.stop();
    await desk.stop();
  }
});

/** A live stream with nobody at the other end who would connect again. */
async function listen(address: string, context: BrowserContext) {
  const stop = new AbortController();
  const cookie = (await context.cookies(address)).map(({ name, value }) => `${name}=${value}`).join("; ");
  const { body } = await fetch(`${address}/api/live`, { headers: { cookie }, signal: stop.signal });
  const ear = { text: "", over: false, stop: () => stop.abort() };
  const read = async () => {
    for await (const words of body?.pipeThrough(new TextDecoderStream()) ?? []) ear.text += words;
  };
  read()
    .catch(() => undefined)
    .finally(() => {
      ear.over = true;
    });
  return ear;
}
