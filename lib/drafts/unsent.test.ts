import { expect, it } from "vitest";
import { sendUpload } from "@/lib/testing/files/upload";
import { draft, scene } from "@/lib/testing/outgoing";
import { closeTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicketFor } from "@/lib/tickets/commands/opening";
import { readTicket } from "@/lib/tickets/queries/read-ticket";

it("a reply that its closed ticket doesn't take any more leaves with a new one, files and all", async () => {
  const { number, customer, agent } = await scene();
  const { id: file } = await sendUpload(agent, "a.txt", "a");
  const content = "One more thing";
  await draft(agent, { number, content, attachmentIds: [file] });
  await resolveTicket(agent, { number });
  await closeTicket(agent, { number });
  const ticket = { requesterId: customer.id, subject: "Door 4 again", content, attachmentIds: [file] };
  const opened = await openTicketFor(agent, { ...ticket, draftOf: number, draft: 0 });
  const { messages } = await readTicket(agent, { number: opened.number });
  expect(messages).toMatchObject([{ content, files: [{ id: file }] }]);
  expect((await readTicket(agent, { number })).ticket.drafts).toMatchObject([{ content: "", files: [] }]);
});
