import { expect, it } from "vitest";
import { changeScheduledReply } from "@/lib/outgoing/commands/changing";
import { scene, seenBy, send } from "@/lib/testing/outgoing";
import { openTicketFor } from "@/lib/tickets/commands/opening";
import { replyAsAgent } from "./commands";

const content = "Hello {{customer.first_name}}, {{team.name}} will call you.";
const refused = {
  kind: "invalid",
  fields: {
    content: "{{customer.first_name}}, {{team.name}} have no value here. Write what they should say, then send.",
  },
};

it("a variable without a value never goes to a customer, on no way out", async () => {
  const { agent, customer, number } = await scene();
  const before = await seenBy(customer, number);
  await expect(replyAsAgent(agent, { number, content })).rejects.toMatchObject(refused);
  await expect(replyAsAgent(agent, { number, content, when: "tomorrow" })).rejects.toMatchObject(refused);
  const opened = openTicketFor(agent, { requesterId: customer.id, subject: "Door 4", content });
  await expect(opened).rejects.toMatchObject(refused);
  const id = await send(agent, { number, content: "Good morning.", when: "tomorrow" });
  await expect(changeScheduledReply(agent, { id, content, at: "2099-01-01T09:00" })).rejects.toMatchObject(refused);
  expect(await seenBy(customer, number)).toEqual(before);
});

it("two braces in code are what they are", async () => {
  const { agent, number } = await scene();
  await expect(replyAsAgent(agent, { number, content: "Write `{{name}}` in the field." })).resolves.toMatchObject({
    messageId: expect.any(Number),
  });
});
