import { and, eq, isNull, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { organizations, users } from "@/lib/db/schema/people";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";

const RequesterRef = z.object({ id: z.coerce.number().check(z.int(), z.gte(1)) });

/** The customer a new ticket is written for. */
export const getRequester = query("customer.list", RequesterRef, async ({ db }, { id }) => {
  const [person] = await db
    .select({
      id: users.id,
      name: users.name,
      email: sql<string>`${users.email}::text`,
      organization: sql<string | null>`${organizations.name}::text`,
    })
    .from(users)
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .where(and(eq(users.id, id), eq(users.role, "customer"), isNull(users.disabledAt)));
  if (!person) throw notFound();
  return person;
});
