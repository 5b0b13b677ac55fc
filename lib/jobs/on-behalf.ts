import { and, eq, isNull, ne } from "drizzle-orm";
import { type Actor, mintPerson } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";

/** The member of the team who asked for a job, as they are now; null once they may not work here any more. */
export async function onBehalfOf(person: number): Promise<Actor | null> {
  const [row] = await staffDatabase()
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(and(eq(users.id, person), ne(users.role, "customer"), isNull(users.disabledAt)));
  return row ? mintPerson(row) : null;
}
