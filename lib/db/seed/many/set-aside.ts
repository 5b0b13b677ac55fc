import type postgres from "postgres";

/** The tables that get most rows. */
const tables = [
  "messages",
  "internal_comments",
  "ticket_events",
  "ticket_reads",
  "ticket_search",
  "team_search",
  "word_pairs",
];

/**
 * Takes foreign keys and plain indexes away and gives them back at the end: checking and building them once is several
 * times faster than row by row. Both happen inside the caller's transaction, so nobody ever sees the tables without.
 */
export async function setAside(sql: postgres.TransactionSql): Promise<{ putBack(): Promise<void> }> {
  const keys = await sql<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conrelid = any (${tables}::regclass[])`;
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = any (${tables}::regclass[])
      and not exists (select from pg_constraint where conindid = indexrelid)`;
  for (const { table, name } of keys) await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  return {
    async putBack() {
      await sql`set local maintenance_work_mem = '256MB'`;
      // The definitions are PostgreSQL's own words, read above.
      for (const { definition } of indexes) await sql.unsafe(definition);
      for (const { table, name, definition } of keys) {
        await sql`alter table ${sql(table)} add constraint ${sql(name)} ${sql.unsafe(definition)}`;
      }
    },
  };
}
