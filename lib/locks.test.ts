import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { command } from "@/lib/command";
import { addInternalComment } from "@/lib/comments/commands";
import { customerDatabase } from "@/lib/db/client";
import { internalComments } from "@/lib/db/schema/conversation";
import { codeOf } from "@/lib/db/trouble";
import { query } from "@/lib/query";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { readTimeline } from "@/lib/tickets/timeline";

const refused = "42501";
const codeFrom = (attempt: Promise<unknown>) => attempt.then(() => "allowed", codeOf);
const anything = z.object({});

describe("PostgreSQL itself refuses a customer", () => {
  it.each([
    "select * from internal_comments",
    "select count(*) from internal_comments",
    "select * from internal_comment_attachments",
    "select * from ticket_events",
    "select * from team_search",
    "select * from internal_attachment_words",
    "select * from search_words",
    "select * from mails",
    "select * from admin_events",
    "select * from team_members",
    "select * from ticket_links",
    "select * from ticket_followers",
    "select * from drafts",
    "select count(*) from outgoing_messages",
    "select * from held_files",
    "select reply_held_until from tickets",
    "select assignee_id from tickets",
    "select priority from tickets",
    "select updated_at from tickets",
    "update tickets set requester_id = 1",
    "update users set role = 'admin'",
    "delete from messages",
    "update messages set content = 'changed'",
    "insert into users (role, name, email) values ('agent', 'Mallory', 'mallory@example.test')",
    "select graphile_worker.add_job('mail.send', '{}'::json)",
    "reset role; select * from internal_comments",
  ])("%s", async (statement) => {
    expect(await codeFrom(customerDatabase().execute(sql.raw(statement)))).toBe(refused);
  });

  it("a command that forgot its filter is an error, not a leak", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    await addInternalComment(agent, { number, content: "Do not tell: E-17." });
    const careless = command("ticket.open", anything, ({ tx }) => tx.select().from(internalComments));
    expect(await codeFrom(careless(customer, {}))).toBe(refused);
  });

  it("the team's prepared read of comments, run for a customer, too: there is one statement a pool", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
    await addInternalComment(agent, { number, content: "Do not tell: E-17." });
    const { ticket } = await readTicket(agent, { number });
    const careless = query("ticket.read_own", anything, (ctx) => readTimeline(ctx, [ticket.id]));
    expect(await codeFrom(careless(customer, {}))).toBe(refused);
  });
});

describe("one transaction", () => {
  it("takes everything back when the command fails at its end", async () => {
    const customer = await makeCustomer();
    const broken = command("ticket.open", anything, async (ctx) => {
      await ctx.enqueue("housekeeping.sweep", {}, { key: "never-born" });
      await ctx.limit("message.customer", ctx.actor.id);
      throw new Error("a fault at the end");
    });
    await expect(broken(customer, {})).rejects.toThrow("a fault at the end");
    const agent = await makeAgent();
    const look = query("ticket.list", anything, ({ db }) =>
      db.execute<{ jobs: number; counted: number }>(sql`
        select (select count(*)::int from graphile_worker.jobs where key = 'never-born') as jobs,
          (select count(*)::int from rate_limits where subject = ${String(customer.id)}) as counted`),
    );
    expect(await look(agent, {})).toMatchObject([{ jobs: 0, counted: 0 }]);
  });
});
