/** Run beside the server: for every line with a role it makes somebody who is signed in, and answers with a line of JSON. */
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { changeDeskPreferences } from "@/lib/people/commands/preferences";
import { learnTimeZone } from "@/lib/people/commands/profile";
import { startSession } from "@/lib/sessions/commands";
import { makeAdmin, makeAgent, makeCustomer, makeVisitor } from "@/lib/testing/people";

const makers = { customer: makeCustomer, agent: makeAgent, admin: makeAdmin };

for await (const role of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await make(role as keyof typeof makers)));
}
await globalThis.__deskwell?.shutdown();

async function make(role: keyof typeof makers) {
  const id = randomUUID();
  const person = { name: `Robin ${id.slice(0, 8)}`, email: `${id}@example.com`, password: `a long ${id}` };
  const actor = await makers[role](person);
  // As if their browser had told it before.
  await learnTimeZone(actor, { timeZone: "UTC" });
  // Stories' agents have nothing to undo and stay where they are, unless a story is about that.
  if (role !== "customer") await changeDeskPreferences(actor, { undoSeconds: 0, afterResolve: "stay" });
  const { email, password } = person;
  const session = await startSession(makeVisitor(), { email, password, userAgent: "A story" });
  return { ...person, role, token: session?.token };
}
