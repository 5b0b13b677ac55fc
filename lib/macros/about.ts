import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "@/lib/actor";
import type { Database, Transaction } from "@/lib/db/client";
import { organizations, teams, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import type { About } from "./rules";

const requester = alias(users, "requester");

/** What variables can stand for on tickets inside the actor's reach, by the tickets' ids; the actor is the agent. */
export async function aboutTickets(
  db: Database | Transaction,
  actor: Actor,
  which: SQL | undefined,
): Promise<Map<number, About>> {
  const rows = await db
    .select({
      id: tickets.id,
      number: tickets.number,
      subject: tickets.subject,
      team: sql<string | null>`${teams.name}::text`,
      customer: requester.name,
      email: sql<string | null>`${requester.email}::text`,
      organization: sql<string | null>`${organizations.name}::text`,
      product: sql<string>`(select product_name from settings where id = 1)`,
    })
    .from(tickets)
    .innerJoin(requester, eq(requester.id, tickets.requesterId))
    .leftJoin(teams, eq(teams.id, tickets.teamId))
    .leftJoin(organizations, eq(organizations.id, tickets.organizationId))
    .where(and(which, within.tickets(actor)));
  return new Map(
    rows.map(({ id, number, subject, team, customer: name, email, organization, product }) => [
      id,
      { customer: { name, email, organization }, ticket: { number, subject, team }, agent: actor.name, product },
    ]),
  );
}
