import { and, desc, eq, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { organizations, passwords, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { FindPeople, SuggestCustomers } from "@/lib/people/admin-input";
import { query } from "@/lib/query";

const pageSize = 50;

/** Everyone, newest first; found by letters of the name or email. Names the organization they are looked for in. */
export const listPeople = query("person.list", FindPeople, async ({ db }, { q, role, organization, before }) => {
  const rows = await db
    .select({ ...shown, role: users.role, hasAccepted: isNotNull(passwords.userId).mapWith(Boolean) })
    .from(users)
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .where(and(foundBy(q), role ? eq(users.role, role) : undefined, inOrganization(organization), earlier(before)))
    .orderBy(desc(users.id))
    .limit(pageSize + 1);
  return { ...pageOf(rows), organization: await organizationName(db, organization) };
});

/** The customers as agents see them, with how many of their tickets wait. */
export const listCustomers = query("customer.list", FindPeople, async ({ db }, { q, organization, before }) => {
  const rows = await db
    .select({ ...shown, phone: users.phone, openTickets: openTicketsOf(db) })
    .from(users)
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .where(and(foundBy(q), eq(users.role, "customer"), inOrganization(organization), earlier(before)))
    .orderBy(desc(users.id))
    .limit(pageSize + 1);
  return pageOf(rows);
});

/** For the requester of a new ticket: a few customers who fit what was typed so far. */
export const suggestCustomers = query("customer.list", SuggestCustomers, async ({ db }, { q }) => {
  return db
    .select(shown)
    .from(users)
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .where(and(foundBy(q), eq(users.role, "customer"), sql`${users.disabledAt} is null`))
    .orderBy(desc(users.id))
    .limit(8);
});

const shown = {
  id: users.id,
  name: users.name,
  email: users.email,
  organization: organizations.name,
  disabledAt: users.disabledAt,
  createdAt: users.createdAt,
};

async function organizationName(db: Database, id: number | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await db.select({ name: organizations.name }).from(organizations).where(eq(organizations.id, id));
  return row?.name ?? null;
}

/** The expression of the index users_found_by; `%` and `_` in what was typed stand for themselves. */
function foundBy(q: string): SQL | undefined {
  if (q === "") return undefined;
  const letters = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql`(${users.name} || ' ' || ${users.email}::text) ilike ${letters}`;
}

const inOrganization = (id: number | null) => (id === null ? undefined : eq(users.organizationId, id));

const earlier = (before: number | null) => (before === null ? undefined : lt(users.id, before));

function openTicketsOf(db: Database) {
  const waiting = db
    .select({ count: sql`count(*)` })
    .from(tickets)
    .where(sql`${tickets.requesterId} = ${users.id} and ${tickets.status} in ('new', 'open', 'pending', 'on_hold')
      and ${tickets.mergedInto} is null`);
  return sql<number>`(${waiting})`.mapWith(Number);
}

function pageOf<R extends { id: number }>(rows: R[]) {
  const page = rows.slice(0, pageSize);
  return { people: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}
