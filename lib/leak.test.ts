import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/actor";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { addInternalComment } from "@/lib/comments/commands";
import { saveDraft } from "@/lib/drafts/commands";
import { applyMacro } from "@/lib/macros/commands/applying";
import { saveMacro } from "@/lib/macros/commands/saving";
import { replyAsAgent } from "@/lib/messages/commands";
import { policy } from "@/lib/policy";
import { catchUpSearch } from "@/lib/search/catch-up";
import { snoozeTicket } from "@/lib/snooze/commands";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { everything } from "@/lib/testing/everything";
import { sendUpload } from "@/lib/testing/files/upload";
import { makeAgent, makeCustomer, makeOrganization, system } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { assignTicket, prioritizeTicket } from "@/lib/tickets/commands/working";

const secret = "zinnober";

const forCustomers = (await everything()).filter(
  ({ run }) => run.kind === "query" && (policy[run.ability] as readonly Role[]).includes("customer"),
);

/** What a customer could think of asking each of them; most fits only some. */
const questions = (number: number, id: string) => [
  {},
  { number },
  { number, before: "999999999" },
  { id },
  { tab: "open" },
  { tab: "solved" },
  ...[secret, `-${secret}`, `"${secret} key"`, `${secret}.txt`, "has:attachment", "is:unread", "door"].map((q) => ({
    q,
  })),
];

async function allAnswers(customer: Actor, number: number, id: string): Promise<string> {
  const answers: unknown[] = [];
  for (const { name, run } of forCustomers) {
    for (const question of questions(number, id)) {
      const answer = await run(customer, question).catch((refusal) => ({
        refused: refusal.kind,
        says: refusal.message,
      }));
      answers.push([name, question, answer]);
    }
  }
  // The question repeats what was asked; a search's own words are not a leak.
  return JSON.stringify(answers, (_key, value) => (value instanceof Map ? [...value] : value), 1);
}

describe("what the team does among itself", () => {
  it("changes no answer to anything a customer can ask: no text, file, count or time", async () => {
    expect(forCustomers.length).toBeGreaterThan(5);
    const organization = await makeOrganization({ sharesTickets: true });
    const customer = await makeCustomer({ organization });
    const [agent, colleague] = await Promise.all([makeAgent(), makeAgent({ name: "Ana Oliveira" })]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    await replyAsAgent(agent, { number, content: "We are looking." });
    const file = await sendUpload(agent, `${secret}.txt`, `The ${secret} key was lost.`);
    const before = await allAnswers(customer, number, file.id);
    expect(before).toContain("We are looking.");

    const { commentId } = await addInternalComment(agent, {
      number,
      content: `@Ana Oliveira the ${secret} key was lost.`,
      attachmentIds: [file.id],
    });
    await readAttachmentText(system, { commentId });
    await catchUpSearch(system, {});
    await saveDraft(colleague, {
      number,
      mode: "reply",
      content: `${secret} draft`,
      generation: 0,
      tab: "one",
      turn: 1,
    });
    await replyAsAgent(colleague, { number, content: `${secret} tomorrow`, when: "tomorrow" });
    await tagTicket(agent, { number, name: `${secret} ${number}` });
    await assignTicket(agent, { number, assigneeId: colleague.id });
    await prioritizeTicket(agent, { number, priority: "urgent" });
    const quiet = {
      name: secret,
      audience: "everyone",
      reply: secret,
      priority: "low",
      assignee: "me",
      addTags: secret,
    };
    const { macro } = await saveMacro(agent, quiet);
    await applyMacro(agent, { macro, number });
    await snoozeTicket(agent, { number, until: "tomorrow" });

    expect(await allAnswers(customer, number, file.id)).toBe(before);
    await replyAsAgent(agent, { number, content: "Solved." });
    expect(await allAnswers(customer, number, file.id)).not.toBe(before);
  });
});
