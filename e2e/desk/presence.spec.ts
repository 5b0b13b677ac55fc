import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { isPhone, writeReply } from "./working";

test("colleagues see who has a ticket open and who types, in the ticket and in the queue", async ({
  customer,
  agent,
  another,
}) => {
  test.slow();
  const subject = `Both here ${randomUUID()}`;
  const number = await openTicket(customer.page, subject);
  const ben = await another("agent");
  const cleo = await another("agent");
  await agent.page.goto(`/desk/tickets/${number}`);
  await ben.page.goto(`/desk/tickets/${number}`);
  await cleo.page.goto("/desk?view=unassigned&sort=newest");
  const first = (name: string) => name.split(" ")[0];
  await expect(agent.page.getByTitle(`${ben.name} is viewing`)).toBeVisible();
  await expect(ben.page.getByTitle(`${agent.name} is viewing`)).toBeVisible();
  if (!isPhone(ben.page)) await expect(ben.page.getByText(`${first(agent.name)} is viewing`)).toBeVisible();
  // Nobody is told of themselves.
  await expect(agent.page.getByTitle(`${agent.name} is viewing`)).toHaveCount(0);

  const row = cleo.page.getByRole("link", { name: new RegExp(subject) });
  await expect(row.getByTitle(`${agent.name} is viewing`)).toBeVisible();
  await expect(row.getByTitle(`${ben.name} is viewing`)).toBeVisible();

  await writeReply(agent.page, "Let me look");
  await expect(ben.page.getByTitle(`${agent.name} is typing`)).toBeVisible();
  await expect(row.getByTitle(`${agent.name} is typing`)).toBeVisible();
  await expect(row.getByText("typing…")).toBeVisible();

  await agent.page.getByRole("button", { name: "Send reply" }).click();
  await expect(ben.page.getByTitle(`${agent.name} is viewing`)).toBeVisible();

  // Gone at once when leaving, not after the last heartbeat.
  await agent.page.goto("/desk/customers");
  await expect(ben.page.getByTitle(new RegExp(`^${agent.name}`))).toHaveCount(0);
  await expect(row.getByTitle(new RegExp(`^${agent.name}`))).toHaveCount(0);
  await expect(row.getByTitle(`${ben.name} is viewing`)).toBeVisible();
});

test("a customer's page and stream say nothing of who is there", async ({ customer, agent }) => {
  const number = await openTicket(customer.page, "Who is looking");
  await customer.page.goto(`/tickets/${number}`);
  const stream = customer.page.evaluate(async () => {
    const over = new AbortController();
    const { body } = await fetch("/api/live", { signal: over.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (reader && !text.includes("event: changed")) text += (await reader.read()).value ?? "";
    over.abort();
    return text;
  });
  await agent.page.goto(`/desk/tickets/${number}`);
  await writeReply(agent.page, "Good morning, I am");
  await expect
    .poll(() => agent.page.evaluate(() => performance.getEntriesByName(`${origin}/api/presence`).length))
    .toBeGreaterThan(0);
  await agent.page.getByRole("button", { name: "Send reply" }).click();
  const heard = await stream;
  expect(heard).toContain(`{"tickets":[${number}]}`);
  expect(heard).not.toMatch(/presence|typing|viewing|Robin/);
  const answer = await customer.page.request.post("/api/presence", {
    data: { number, doing: "viewing" },
    headers: { origin: new URL(customer.page.url()).origin },
  });
  expect(answer.status()).toBe(404);
});
