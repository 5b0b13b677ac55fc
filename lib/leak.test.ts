import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/actor";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { addInternalComment } from "@/lib/comments/commands";
import { saveDraft } from "@/lib/drafts/commands";
import { applyMacro } from "@/lib/macros/commands/applying";
import { saveMacro } from "@/lib/macros/commands/saving";
import { replyAsAgent } from "@/lib/messages/commands";
import { policy } from "@/lib/policy";
import type { Refusal } from "@/lib/refusal";
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

type Known = { number: number; files: string[] };

/** What a customer could think of asking each of them; most fits only some. */
const questions = ({ number, files }: Known) => [
  {},
  { number },
  { number, before: "999999999" },
  ...files.map((id) => ({ id })),
  { tab: "open" },
  { tab: "solved" },
  ...[secret, `-${secret}`, `"${secret} key"`, `${secret}.txt`, "has:attachment", "is:unread", "door"].map((q) => ({
    q,
  })),
];

async function allAnswers(customer: Actor, known: Known): Promise<string> {
  const answers: unknown[] = [];
  for (const { name, run } of forCustomers) {
    const own = await Promise.all(questions(known).map((question) => run(customer, question).catch(refused)));
    const isAnswered = own.some((answer) => !(answer instanceof Refused));
    expect(isAnswered, `${name} was asked nothing it answers`).toBe(true);
    answers.push([name, own]);
  }
  return JSON.stringify(answers, (_key, value) => (value instanceof Map ? [...value] : value), 1);
}

class Refused {
  constructor(
    readonly kind: string,
    readonly says: string,
  ) {}
}

const refused = ({ kind, message }: Refusal) => new Refused(kind, message);

describe("what the team does among itself", () => {
  it("changes no answer to anything a customer can ask: no text, file, count or time", async () => {
    expect(forCustomers.length).toBeGreaterThan(5);
    const organization = await makeOrganization({ sharesTickets: true });
    const customer = await makeCustomer({ organization });
    const [agent, colleague] = await Promise.all([makeAgent(), makeAgent({ name: "Ana Oliveira" })]);
    const letter = await sendUpload(customer, "door.txt", "The light of door 4 is red.");
    const words = { subject: "Door 4", content: "Red light.", attachmentIds: [letter.id] };
    const { number } = await openTicket(customer, words);
    await replyAsAgent(agent, { number, content: "We are looking." });
    const file = await sendUpload(agent, `${secret}.txt`, `The ${secret} key was lost.`);
    const known = { number, files: [file.id, letter.id] };
    const before = await allAnswers(customer, known);
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
      base: 0,
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

    expect(await allAnswers(customer, known)).toBe(before);
    await replyAsAgent(agent, { number, content: "Solved." });
    expect(await allAnswers(customer, known)).not.toBe(before);
  });
});
