import { count, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mintPerson } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { attachments, internalCommentAttachments } from "@/lib/db/schema/attachments";
import { internalComments, messages, ticketEvents } from "@/lib/db/schema/conversation";
import { organizations, passwords, teams, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { removeDemo } from "@/lib/demo/commands";
import { verifyPassword } from "@/lib/people/password";
import { demoPeopleExist, seedDemo } from "./demo";
import { stories } from "./stories/all";
import { doors } from "./stories/doors";

const db = staffDatabase();

// Hundreds of commands, on a machine that may be busy with other tests.
beforeAll(() => seedDemo(), 180_000);
afterAll(() => globalThis.__deskwell?.shutdown());

test("every story became one ticket, and every status and priority is among them", async () => {
  const rows = await db.select({ status: tickets.status, priority: tickets.priority }).from(tickets);
  expect(rows).toHaveLength(stories.length);
  expect([...new Set(rows.map(({ status }) => status))].sort()).toEqual([
    "closed",
    "new",
    "on_hold",
    "open",
    "pending",
    "resolved",
  ]);
  expect(new Set(rows.map(({ priority }) => priority)).size).toBe(4);
});

test("files of each accepted type were sent, and the team's conversation has comments", async () => {
  const names = await db.select({ name: attachments.fileName }).from(attachments);
  const extensions = new Set(names.map(({ name }) => name.split(".").pop()));
  expect([...extensions].sort()).toEqual(["doc", "docx", "jpeg", "jpg", "pdf", "png", "txt"]);
  const [comments] = await db.select({ n: count() }).from(internalComments);
  expect(comments?.n).toBeGreaterThan(15);
});

test.each([
  ["customer@example.com", "customer"],
  ["agent@example.com", "agent"],
  ["admin@example.com", "admin"],
])("%s signs in with the printed password as %s", async (email, role) => {
  const [person] = await db
    .select({ role: users.role, hash: passwords.hash })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .where(eq(users.email, email));
  expect(person?.role).toBe(role);
  expect(await verifyPassword(person?.hash, "deskwell-demo")).toBe(true);
});

test("the three first screens are full: Jonas has open and solved tickets, Ana has twelve of her own", async () => {
  const [jonas] = await ticketsBy(tickets.requesterId, "customer@example.com");
  expect(jonas).toEqual({ active: 3, ended: 8 });
  const [ana] = await ticketsBy(tickets.assigneeId, "agent@example.com");
  expect(ana?.active).toBe(12);
});

test("nothing in it happened in the future, and nothing by itself but the closing of solved tickets", async () => {
  const future = sql`created_at > now()`;
  for (const table of [messages, internalComments, ticketEvents]) {
    expect(await db.select({ n: count() }).from(table).where(future)).toEqual([{ n: 0 }]);
  }
  const ownActs = await db
    .selectDistinct({ event: ticketEvents.event })
    .from(ticketEvents)
    .where(sql`${ticketEvents.actorId} is null`);
  expect(ownActs).toEqual([{ event: "ticket.closed" }]);
});

test("a second seed changes nothing", async () => {
  await seedDemo();
  expect(await db.select({ n: count() }).from(tickets)).toEqual([{ n: stories.length }]);
});

test("an interrupted seed is played again from the start", async () => {
  await db.delete(passwords);
  await seedDemo(doors);
  expect(await db.select({ n: count() }).from(tickets)).toEqual([{ n: doors.length }]);
  expect(await db.select({ n: count() }).from(passwords)).not.toEqual([{ n: 0 }]);
});

test("the demo is not removed while its admin is the only one, and leaves nothing once it is", async () => {
  const demoAdmin = await actorOf("admin@example.com");
  await expect(removeDemo(demoAdmin, {})).rejects.toMatchObject({ kind: "conflict" });
  const [real] = await db
    .insert(users)
    .values({ role: "admin", name: "Real Admin", email: "real@company.example" })
    .returning({ id: users.id });
  await db.insert(passwords).values({ userId: real?.id ?? 0, hash: "set" });

  expect(await removeDemo(await actorOf("real@company.example"), {})).toEqual({ tickets: doors.length });

  expect(await demoPeopleExist()).toBe(false);
  for (const table of [tickets, messages, attachments, internalCommentAttachments, organizations, teams]) {
    expect(await db.select({ n: count() }).from(table)).toEqual([{ n: 0 }]);
  }
  expect(await db.select({ name: users.name }).from(users)).toEqual([{ name: "Real Admin" }]);
});

async function ticketsBy(column: typeof tickets.requesterId | typeof tickets.assigneeId, email: string) {
  const isEnded = sql`${tickets.status} in ('resolved', 'closed')`;
  return db
    .select({
      active: sql<number>`count(*) filter (where not ${isEnded})::int`,
      ended: sql<number>`count(*) filter (where ${isEnded})::int`,
    })
    .from(tickets)
    .innerJoin(users, eq(users.id, column))
    .where(eq(users.email, email));
}

async function actorOf(email: string) {
  const [person] = await db.select({ id: users.id, name: users.name }).from(users).where(eq(users.email, email));
  if (!person) throw new Error(`${email} is not there.`);
  return mintPerson({ role: "admin", ...person });
}
