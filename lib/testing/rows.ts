import { sql } from "drizzle-orm";
import { staffDatabase } from "@/lib/db/client";

/**
 * Everything the database holds of these tickets, table by table, apart from history: how often and when, and who did it.
 * A draft without words is none.
 */
export async function rowsOf(numbers: number[]): Promise<Record<string, unknown[]>> {
  const db = staffDatabase();
  const tables = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'ticket_id' and table_name <> 'ticket_events' order by 1`);
  const ids = sql`(select id from tickets where number in ${numbers})`;
  const rows: Record<string, unknown[]> = {
    tickets: [
      ...(await db.execute(
        sql`select to_jsonb(tickets) - 'version' - 'updated_at' as row from tickets where id in ${ids} order by id`,
      )),
    ],
  };
  for (const { name } of tables) {
    const found = await db.execute(
      sql`select to_jsonb(held) - 'generation' as row from ${sql.identifier(name)} as held
        where ticket_id in ${ids} and coalesce(to_jsonb(held)->>'content', '-') <> '' order by 1`,
    );
    rows[name] = [...found];
  }
  rows.files = [
    ...(await db.execute(sql`select to_jsonb(held) as row from held_files as held
      where draft_id in (select id from drafts where ticket_id in ${ids})
        or outgoing_id in (select id from outgoing_messages where ticket_id in ${ids}) order by 1`)),
  ];
  return rows;
}
