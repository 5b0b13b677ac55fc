import { is, type SQL, sql } from "drizzle-orm";
import { PostgresJsSession } from "drizzle-orm/postgres-js";
import { type Database, staffDatabase, type Transaction } from "@/lib/db/client";
import { oncePerProcess } from "@/lib/process";

type Value = string | number | boolean | Date | null;
type Built<R> = { execute(values: Record<string, unknown>): Promise<R> };

/**
 * A write that every message makes. Drizzle's builder costs more than PostgreSQL does for so small a statement, so it
 * is built once a process, with names in the place of values, and then runs in the transaction of whoever asks.
 */
export function statement<N extends string, R>(
  name: string,
  names: readonly N[],
  build: (db: Database, values: Record<N, SQL>) => { prepare(name: string): Built<R> },
): (tx: Transaction, values: Record<N, Value>) => Promise<R> {
  const make = () => {
    const holders = Object.fromEntries(names.map((one) => [one, sql`${sql.placeholder(one)}`])) as Record<N, SQL>;
    // Only the words of the statement come from this pool; the role is that of the transaction it runs in.
    return build(staffDatabase(), holders).prepare(name);
  };
  return (tx, values) => on(tx, oncePerProcess(`statement:${name}`, make)).execute(sendable(values));
}

/** Placeholders pass by the columns' own encoders, so times are written here. */
function sendable(values: Record<string, Value>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}

/** What Drizzle prepared, on the connection of this transaction. */
function on<R>(tx: Transaction, built: Built<R>): Built<R> {
  const { session } = tx._;
  if (!is(session, PostgresJsSession)) throw new Error("A statement runs on postgres.js alone.");
  return Object.create(built, { client: { value: session.client } }) as Built<R>;
}
