import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { adminEvents } from "@/lib/db/schema/running";

/** What the audit list says this admin did, oldest first. */
export async function auditOf(admin: Actor) {
  return staffDatabase()
    .select({ event: adminEvents.event, subject: adminEvents.subject, changes: adminEvents.changes })
    .from(adminEvents)
    .where(and(eq(adminEvents.actorId, admin.id), eq(adminEvents.actorName, admin.name)))
    .orderBy(asc(adminEvents.id));
}
