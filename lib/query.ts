import { type Placeholder, sql } from "drizzle-orm";
import type * as z from "zod/mini";
import type { Actor } from "@/lib/actor";
import { type Database, databaseFor } from "@/lib/db/client";
import { asRefusal } from "@/lib/db/trouble";
import { parse } from "@/lib/parse";
import { type Ability, demand, reachOf } from "@/lib/policy";
import { oncePerProcess } from "@/lib/process";

export type QueryContext = {
  actor: Actor;
  db: Database;
  now: Date;
  /**
   * A hot read, planned by PostgreSQL once a connection. `name` must differ wherever the SQL differs, which is why
   * the actor's pool and reach are added to it here.
   */
  prepared<R>(
    name: string,
    build: (db: Database, who: { id: Placeholder; organization: Placeholder }) => Preparable<R>,
    values?: Record<string, unknown>,
  ): Promise<R>;
};

/** A read: policy → schema → the actor's own pool. It names its columns, and that list is what a screen may see. */
export function query<S extends z.ZodMiniType, R>(
  ability: Ability,
  schema: S,
  run: (ctx: QueryContext, input: z.output<S>) => Promise<R>,
) {
  const execute = async (actor: Actor, raw: unknown): Promise<R> => {
    demand(actor, ability);
    const input = parse(schema, raw);
    try {
      return await run(contextOf(actor), input);
    } catch (error) {
      throw asRefusal(error);
    }
  };
  return Object.assign(execute, { ability, schema, kind: "query" as const });
}

export type Query<R = unknown> = ((actor: Actor, raw: unknown) => Promise<R>) & {
  ability: Ability;
  schema: z.ZodMiniType;
  kind: "query";
};

/** A Drizzle query that can be prepared: `prepare(name)` gives something to `execute(values)`. */
type Preparable<R> = { prepare(name: string): { execute(values?: Record<string, unknown>): Promise<R> } };

const who = { id: sql.placeholder("actorId"), organization: sql.placeholder("actorOrganization") };

function contextOf(actor: Actor): QueryContext {
  const db = databaseFor(actor);
  return {
    actor,
    db,
    now: actor.at ?? new Date(),
    prepared: <R>(name: string, build: (db: Database, by: typeof who) => Preparable<R>, values = {}) => {
      const key = `${name}:${reachOf(actor)}`;
      const statement = oncePerProcess(`prepared:${key}`, () =>
        build(db, who).prepare(key.replaceAll(/[^a-z0-9]/gi, "_")),
      );
      return statement.execute({ ...values, actorId: actor.id, actorOrganization: actor.organizationId });
    },
  };
}

/**
 * A limit that PostgreSQL sees while it plans. With a parameter in its place no plan would fit for long, and a prepared
 * read would be planned anew each time, which costs more than the read itself.
 */
export function literally(limit: number): Placeholder {
  return sql.raw(String(limit)) as unknown as Placeholder;
}
