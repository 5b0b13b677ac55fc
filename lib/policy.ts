import { eq, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Actor, Role } from "@/lib/actor";
import { tickets } from "@/lib/db/schema/tickets";
import { notFound, Refusal } from "@/lib/refusal";

const everyone: Role[] = ["visitor", "customer", "agent", "admin", "system"];
const people: Role[] = ["customer", "agent", "admin"];
const staff: Role[] = ["agent", "admin"];

/** May your role do this? The one table of permissions; lib/matrix.test.ts runs everything against it. */
export const policy = {
  "session.start": ["visitor", "customer", "agent", "admin"],
  "session.end": people,
  "session.list": people,
  "sign_up.read": everyone,
  "sign_up.start": ["visitor"],
  "sign_up.confirm": ["visitor"],
  "password.forget": ["visitor", "customer", "agent", "admin"],
  "password.reset": ["visitor", "customer", "agent", "admin"],
  "password.change": people,
  "invite.accept": ["visitor", "customer", "agent", "admin"],
  "installation.read": everyone,
  "installation.set_up": ["visitor"],
  "installation.offer_set_up": ["system"],
  "installation.check_health": everyone,
  "profile.read": people,
  "profile.change": people,
  "desk.prefer": staff,
  "keys.switch": staff,

  "ticket.list_own": ["customer"],
  "ticket.read_own": ["customer"],
  "ticket.open": ["customer"],
  "ticket.answer": ["customer"],
  "ticket.mark_read": people,
  "ticket.resolve": people,
  "ticket.reopen": people,

  "ticket.list": staff,
  "ticket.read": staff,
  "ticket.open_for": staff,
  "ticket.reply": staff,
  "ticket.comment": staff,
  "draft.save": staff,
  "outgoing.change": staff,
  "outgoing.watch": ["system"],
  "ticket.assign": staff,
  "ticket.prioritize": staff,
  "ticket.move": staff,
  "ticket.set_details": staff,
  "ticket.tag": staff,
  "ticket.snooze": staff,
  "ticket.wake": ["system"],
  "ticket.change_many": staff,
  "ticket.export": staff,
  "view.list": staff,
  "view.save": staff,
  "queue.arrange": staff,
  "macro.list": staff,
  "macro.save": staff,
  "macro.apply": staff,
  "ticket.attend": staff,
  "ticket.close": ["agent", "admin", "system"],
  "ticket.merge": staff,
  "ticket.split": staff,
  "ticket.link": staff,
  "ticket.follow": staff,

  "attachment.upload": people,
  "attachment.discard": people,
  "attachment.read": people,
  "attachment.sweep": ["system"],
  "attachment.read_text": ["system"],
  "search.catch_up": ["system"],

  "customer.list": staff,
  "person.list": ["admin"],
  "person.read": ["admin"],
  "person.invite": ["admin"],
  "person.change_role": ["admin"],
  "person.change_organization": ["admin"],
  "person.disable": ["admin"],
  "organization.list": ["admin"],
  "organization.change": ["admin"],
  "team.list": ["admin"],
  "team.change": ["admin"],
  "tag.list": ["admin"],
  "tag.change": ["admin"],
  "settings.change": ["admin"],
  "audit.read": ["admin"],
  "mail.list": ["admin"],
  "mail.send": ["system"],
  "demo.read": ["admin"],
  "demo.remove": ["admin"],
  "housekeeping.sweep": ["system"],
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof policy;

export function may(actor: Pick<Actor, "role">, ability: Ability): boolean {
  return (policy[ability] as readonly Role[]).includes(actor.role);
}

/** Refuses as "not found", so that nobody learns what exists; a visitor is asked to sign in. */
export function demand(actor: Actor, ability: Ability): void {
  if (may(actor, ability)) return;
  if (actor.role === "visitor") throw new Refusal("unauthenticated", "Please sign in to go on.");
  throw notFound();
}

export type Who = { id: number | SQL | Placeholder; organization: number | null | SQL | Placeholder };

/** The tickets' table, also under another name where a read needs it twice. */
type Reached = { requesterId: AnyPgColumn; organizationId: AnyPgColumn };

const self = (actor: Actor): Who => ({ id: actor.id, organization: actor.organizationId });

/** Whom `within` lets through in the same words: a part of a prepared statement's name. */
export function reachOf(actor: Actor): "none" | "own" | "shared" | "all" {
  if (actor.role === "visitor") return "none";
  if (actor.role !== "customer") return "all";
  return actor.sharesTickets ? "shared" : "own";
}

/** Can you reach this row? One condition a table, the same for lists and look-ups. */
export const within = {
  tickets(actor: Actor, who: Who = self(actor), table: Reached = tickets): SQL {
    if (actor.role === "visitor") return sql`false`;
    if (actor.role !== "customer") return sql`true`;
    const own = eq(table.requesterId, sql`${who.id}`);
    const shared = actor.sharesTickets ? eq(table.organizationId, sql`${who.organization}`) : undefined;
    return or(own, shared) ?? own;
  },
};
