import { and, asc, count, eq, gt, sql } from "drizzle-orm";
import { organizations, users } from "@/lib/db/schema/people";
import { FindOrganizations, OrganizationRef } from "@/lib/organizations/input";
import { Nothing } from "@/lib/people/input";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";

const pageSize = 50;

/** Customers' companies by name, with how many people each has. */
export const listOrganizations = query("organization.list", FindOrganizations, async ({ db }, { q, after }) => {
  const letters = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const members = db.select({ count: sql`count(*)` }).from(users).where(eq(users.organizationId, organizations.id));
  const rows = await db
    .select({
      id: organizations.id,
      name: organizations.name,
      sharesTickets: organizations.sharesTickets,
      people: sql<number>`(${members})`.mapWith(Number),
    })
    .from(organizations)
    .where(
      and(
        q ? sql`${organizations.name}::text ilike ${letters}` : undefined,
        after ? gt(organizations.name, after) : undefined,
      ),
    )
    .orderBy(asc(organizations.name))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  return { organizations: page, next: rows.length > pageSize ? (page.at(-1)?.name ?? null) : null };
});

export const getOrganization = query("organization.list", OrganizationRef, async ({ db }, { organization: id }) => {
  const [organization] = await db
    .select({ id: organizations.id, name: organizations.name, sharesTickets: organizations.sharesTickets })
    .from(organizations)
    .where(eq(organizations.id, id));
  if (!organization) throw notFound();
  const [people] = await db.select({ count: count() }).from(users).where(eq(users.organizationId, id));
  return { ...organization, people: people?.count ?? 0 };
});

/** For a select: enough for most, and never unbounded. */
export const listOrganizationChoices = query("organization.list", Nothing, async ({ db }) => {
  return db
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .orderBy(asc(organizations.name))
    .limit(500);
});
