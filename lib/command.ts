import type * as z from "zod/mini";
import type { Actor } from "@/lib/actor";
import type { AuditEvent } from "@/lib/audit/words";
import { databaseFor, type Transaction } from "@/lib/db/client";
import { adminEvents } from "@/lib/db/schema/running";
import { asRefusal } from "@/lib/db/trouble";
import type { EventTicket, TicketEvent } from "@/lib/events";
import { once } from "@/lib/idempotency";
import { enqueue, type JobOptions } from "@/lib/jobs/enqueue";
import type { JobName, JobPayload } from "@/lib/jobs/jobs";
import { type LimitName, spend } from "@/lib/limits";
import { parse } from "@/lib/parse";
import { type Ability, demand } from "@/lib/policy";
import { record } from "@/lib/record";
import { Refusal } from "@/lib/refusal";
import { forgetRemembered } from "@/lib/remembered";

export type CommandContext = {
  actor: Actor;
  /** The one transaction of this command: state, history, jobs and notice commit together. */
  tx: Transaction;
  now: Date;
  /** Writes history and tells open screens to look again. */
  record(event: TicketEvent, ticket: EventTicket, data?: Record<string, string | number | null>): Promise<void>;
  /** Writes the admins' audit list. */
  audit(event: AuditEvent, subject: string, changes?: Record<string, { from: unknown; to: unknown }>): Promise<void>;
  /** Asks for an effect; the job exists only if this transaction commits. */
  enqueue<J extends JobName>(job: J, payload: JobPayload<J>, options?: JobOptions): Promise<void>;
  /** Counts one against a limit and refuses when it is used up. */
  limit(name: LimitName, subject: string | number): Promise<void>;
};

/**
 * A write: policy → schema → one transaction → `run`. The result is called with an actor and raw input, and throws a
 * Refusal for every expected "no". Input with an `idempotencyKey` runs once per person, ability and key.
 * A Refusal thrown by `run` undoes everything; one that is returned commits first, so that a failed try stays counted.
 */
export function command<S extends z.ZodMiniType, R>(
  ability: Ability,
  schema: S,
  run: (ctx: CommandContext, input: z.output<S>) => Promise<R | Refusal>,
) {
  const execute = async (actor: Actor, raw: unknown): Promise<R> => {
    demand(actor, ability);
    const input = parse(schema, raw);
    const work: Work = { sent: [], isShared: false };
    try {
      const done = await once<R | Refusal>({ actor, command: ability, input }, (finish) =>
        databaseFor(actor).transaction(async (tx) => {
          const result = await run(contextOf(actor, tx, work), input);
          await Promise.all([...work.sent, result instanceof Refusal || finish(tx, result)]);
          return result;
        }),
      );
      if (work.isShared) forgetRemembered();
      if (done instanceof Refusal) throw done;
      return done;
    } catch (error) {
      throw asRefusal(error);
    }
  };
  return Object.assign(execute, { ability, schema, kind: "command" as const });
}

export type Command<R = unknown> = ((actor: Actor, raw: unknown) => Promise<R>) & {
  ability: Ability;
  schema: z.ZodMiniType;
  kind: "command";
};

/** What a command has under way; `isShared` once it has written what colleagues see, which always leaves history. */
type Work = { sent: Promise<unknown>[]; isShared: boolean };

function contextOf(actor: Actor, tx: Transaction, work: Work): CommandContext {
  const now = actor.at ?? new Date();
  // Nothing in a command waits for these, so they go out at once and are waited for together before the commit.
  const send = async (statement: Promise<unknown>) => {
    statement.catch(() => undefined);
    work.sent.push(statement);
  };
  const sendHistory = (statement: Promise<unknown>) => {
    work.isShared = true;
    return send(statement);
  };
  return {
    actor,
    tx,
    now,
    record: (event, ticket, data = {}) => sendHistory(record({ actor, tx, now }, event, ticket, data)),
    audit: (event, subject, changes = {}) => {
      const by = { actorId: actor.id || null, actorName: actor.name };
      return sendHistory(
        tx
          .insert(adminEvents)
          .values({ ...by, event, subject, changes, createdAt: now })
          .execute(),
      );
    },
    enqueue: (job, payload, options = {}) => send(enqueue(tx, job, payload, options)),
    limit: (name, subject) => spend(tx, name, String(subject)),
  };
}
