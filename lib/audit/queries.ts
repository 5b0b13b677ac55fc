import { desc, lt } from "drizzle-orm";
import { ListAudit } from "@/lib/audit/input";
import { adminEvents } from "@/lib/db/schema/running";
import { query } from "@/lib/query";

const pageSize = 50;

/** What admins changed: who, when, from → to; newest first. */
export const listAudit = query("audit.read", ListAudit, async ({ db }, { before }) => {
  const rows = await db
    .select({
      id: adminEvents.id,
      who: adminEvents.actorName,
      event: adminEvents.event,
      subject: adminEvents.subject,
      changes: adminEvents.changes,
      at: adminEvents.createdAt,
    })
    .from(adminEvents)
    .where(before === null ? undefined : lt(adminEvents.id, before))
    .orderBy(desc(adminEvents.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  return { entries: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
});
