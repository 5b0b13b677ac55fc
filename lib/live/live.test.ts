import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { sessions } from "@/lib/db/schema/sessions";
import { saveDraft } from "@/lib/drafts/commands";
import { replyAsAgent } from "@/lib/messages/commands";
import { shareTickets } from "@/lib/organizations/commands";
import { takeReplyBack } from "@/lib/outgoing/commands/changing";
import { sendOutgoingNow } from "@/lib/outgoing/commands/releasing";
import { attend } from "@/lib/presence/commands";
import { newSessionToken, sessionHash } from "@/lib/sessions/token";
import { makeAdmin, makeAgent, makeCustomer, makeOrganization } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { moveTicket, prioritizeTicket, takeTicket } from "@/lib/tickets/commands/working";
import { openStream } from "./stream";

const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});

describe("what an open screen hears", () => {
  it("the customer hears of a reply, and of comments, taking, priority and holding not even an empty event", async () => {
    const [customer, agent] = await Promise.all([signedIn(await makeCustomer()), signedIn(await makeAgent())]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    const [theirs, ours] = await Promise.all([listen(customer), listen(agent)]);
    await addInternalComment(agent, { number, content: "E-17 again." });
    await takeTicket(agent, { number });
    await prioritizeTicket(agent, { number, priority: "high" });
    await replyAsAgent(agent, { number, content: "We are looking." });
    await theirs.heard(number);
    await moveTicket(agent, { number, to: "on_hold" });
    await ours.heard(number);
    await replyAsAgent(agent, { number, content: "Please try a badge." });
    await expect.poll(() => theirs.events()).toHaveLength(2);
    expect(theirs.events()).toEqual([{ tickets: [number] }, { tickets: [number] }]);
  });

  it("of a reply on its way, of scheduling, undo and drafts the customer hears nothing, the team does", async () => {
    const [customer, agent] = await Promise.all([
      signedIn(await makeCustomer()),
      signedIn(await makeAgent({ undoSeconds: 30 })),
    ]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    const [theirs, ours] = await Promise.all([listen(customer), listen(agent)]);
    const { outgoing } = await replyAsAgent(agent, { number, content: "Held." });
    await ours.heard(number);
    await saveDraft(agent, {
      number,
      mode: "reply",
      content: "Next",
      attachmentIds: [],
      generation: 0,
      base: 0,
      tab: "t",
      turn: 1,
    });
    await takeReplyBack(agent, { id: outgoing?.id });
    const later = await replyAsAgent(agent, { number, content: "Later.", when: "monday" });
    await sendOutgoingNow(agent, { id: later.outgoing?.id });
    await theirs.heard(number);
    expect(theirs.events()).toHaveLength(1);
  });

  it("a stranger hears nothing", async () => {
    const [customer, stranger] = await Promise.all([signedIn(await makeCustomer()), signedIn(await makeCustomer())]);
    const [theirs, nothing] = await Promise.all([listen(customer), listen(stranger)]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    await theirs.heard(number);
    expect(nothing.events()).toEqual([]);
  });

  it("the team sees who is at a ticket, also who joins late; to the customer it is not even an empty event", async () => {
    const [customer, agent, late] = await Promise.all([
      signedIn(await makeCustomer()),
      signedIn(await makeAgent({ name: "Ana" })),
      signedIn(await makeAgent()),
    ]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    const [theirs, ours] = await Promise.all([listen(customer), listen(agent)]);
    await attend(agent, { number, doing: "typing" });
    const ana = { id: agent.id, name: "Ana", typing: true };
    await expect.poll(() => ours.presence()).toContainEqual({ tickets: { [number]: [ana] } });
    const joined = await listen(late);
    await expect.poll(() => joined.presence()).toEqual([{ all: true, tickets: { [number]: [ana] } }]);
    await attend(agent, { number, doing: "leaving" });
    await expect.poll(() => joined.presence()).toContainEqual({ tickets: { [number]: [] } });
    await replyAsAgent(agent, { number, content: "Please try a badge." });
    await theirs.heard(number);
    expect(theirs.raw()).not.toMatch(/presence|Ana|typing/);
  });

  it("nobody attends a ticket that doesn't exist, and a customer none at all", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    await expect(attend(agent, { number: 999_999_999, doing: "viewing" })).rejects.toMatchObject({ kind: "not_found" });
    await expect(attend(customer, { number, doing: "viewing" })).rejects.toMatchObject({ kind: "not_found" });
  });

  it("a stream ends within 5 s of its session", async () => {
    const customer = await signedIn(await makeCustomer());
    const stream = await listen(customer);
    await staffDatabase().delete(sessions).where(eq(sessions.userId, customer.id));
    const started = Date.now();
    await stream.ended;
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it("who no longer shares an organization's tickets stops hearing of them within 5 s", async () => {
    const organization = await makeOrganization({ sharesTickets: true });
    const [mia, moved, admin] = await Promise.all([
      signedIn(await makeCustomer({ organization })),
      signedIn(await makeCustomer({ organization })),
      makeAdmin(),
    ]);
    const stream = await listen(moved);
    const { number } = await openTicket(mia, { subject: "Door 4", content: "Red light." });
    await stream.heard(number);
    await shareTickets(admin, { organization: organization.id, shares: "no" });
    const started = Date.now();
    await stream.ended;
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it("one session can't open streams without end", async () => {
    const customer = await signedIn(await makeCustomer());
    const streams = await Promise.all(Array.from({ length: 10 }, () => listen(customer)));
    expect(streams).toHaveLength(10);
    await expect(listen(customer)).rejects.toMatchObject({ kind: "limited" });
  });
});

async function signedIn(person: Actor): Promise<Actor> {
  const hash = sessionHash(newSessionToken());
  const expiresAt = new Date(Date.now() + 60_000);
  await staffDatabase().insert(sessions).values({ hash, userId: person.id, expiresAt });
  return { ...person, sessionId: hash };
}

async function listen(actor: Actor) {
  const abort = new AbortController();
  open.push(abort);
  const stream = await openStream(actor, abort.signal);
  const text: string[] = [];
  const decoder = new TextDecoder();
  const write = (piece: Uint8Array) => void text.push(decoder.decode(piece, { stream: true }));
  const ended = stream.pipeTo(new WritableStream({ write }));
  const raw = () => text.join("");
  const all = (event: RegExp) => [...raw().matchAll(event)].map((match) => JSON.parse(match[1] ?? ""));
  const events = () => all(/event: changed\ndata: (.*)\n\n/g);
  const presence = () => all(/event: presence\ndata: (.*)\n\n/g);
  const heard = (number: number) => expect.poll(() => events().flatMap((event) => event.tickets)).toContain(number);
  return { raw, events, presence, heard, ended };
}
