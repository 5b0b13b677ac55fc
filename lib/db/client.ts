import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Actor } from "@/lib/actor";
import { isStaff } from "@/lib/actor";
import { env } from "@/lib/env";
import { oncePerProcess, onShutdown } from "@/lib/process";

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Customers' and visitors' connections start as the role that PostgreSQL keeps away from internal comments. */
const customerRole = "deskwell_customer";

/** The pool an actor works on; the role is fixed when the connection opens, so it can't be forgotten later. */
export function databaseFor(actor: Pick<Actor, "role">): Database {
  return isStaff(actor) ? staffDatabase() : customerDatabase();
}

export function staffDatabase(): Database {
  return oncePerProcess("pool:staff", () => open({}));
}

export function customerDatabase(): Database {
  return oncePerProcess("pool:customer", () => open({ role: customerRole }));
}

/** A connection of its own for LISTEN and COPY; Drizzle changes how a client it is given reads dates and JSON. */
export function plainSql(options: postgres.Options<Record<string, never>> = {}): postgres.Sql {
  return postgres(env().DATABASE_URL, { max: 1, onnotice: () => undefined, ...options });
}

function open(connection: { role?: string }): Database {
  const client = postgres(env().DATABASE_URL, {
    max: env().DATABASE_POOL,
    idle_timeout: 300,
    connect_timeout: 5,
    onnotice: () => undefined,
    connection: {
      ...connection,
      application_name: "deskwell",
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
  prepareInTransactions(client);
  onShutdown("connections", () => client.end({ timeout: 5 }));
  return drizzle(client, { casing: "snake_case" });
}

/**
 * A command's statements are planned once a connection: each then costs one round trip instead of two. Reads outside
 * of transactions choose for themselves, because a search must be planned anew for its words.
 */
function prepareInTransactions(client: postgres.Sql): void {
  const { begin } = client;
  const prepared = (tx: postgres.TransactionSql) => {
    const { unsafe } = tx;
    return Object.assign(tx, {
      unsafe: (query: string, values: never[], options?: postgres.UnsafeQueryOptions) =>
        unsafe(query, values, { ...options, prepare: true }),
    });
  };
  Object.assign(client, {
    begin: (work: (tx: postgres.TransactionSql) => unknown) => begin((tx) => work(prepared(tx))),
  });
}
