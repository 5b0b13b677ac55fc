import { and, asc, desc, eq, isNull, or, sql } from "drizzle-orm";
import { macros } from "@/lib/db/schema/macros";
import { tickets } from "@/lib/db/schema/tickets";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { mayChange } from "@/lib/views/reach";
import { aboutTickets } from "./about";
import { FindMacros, MacroRef, OfferMacros } from "./input";
import { actionsOf, type Macro, macrosSeenBy, readMacros } from "./reach";
import { type About, actionWords, mostMacros, unresolvedIn, valuesOf, withValues } from "./rules";

/** Those of one's own and of one's teams can come to a few more than may be made. */
const mostShown = mostMacros + 50;

export type ListedMacro = Awaited<ReturnType<typeof listMacros>>[number];

/** What the reader may use, the most used first; found by any of its words. */
export const listMacros = query("macro.list", FindMacros, async ({ db, actor }, { q }) => {
  const words = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const found = q ? or(sql`${macros.name} ilike ${words}`, sql`${macros.reply} ilike ${words}`) : undefined;
  const rows = await readMacros(db, and(macrosSeenBy(actor.id), found))
    .orderBy(desc(macros.uses), asc(macros.name), asc(macros.id))
    .limit(mostShown);
  return rows.map((macro) => ({
    ...listed(macro),
    audience: macro.audience,
    forTeam: macro.forTeam,
    mayChange: mayChange(actor, macro),
  }));
});

/** One with everything its form shows. */
export const getMacro = query("macro.list", MacroRef, async ({ db, actor }, { macro: id }) => {
  const [macro] = await readMacros(db, and(eq(macros.id, id), macrosSeenBy(actor.id)));
  if (!macro) throw notFound();
  return { ...actionsOf(macro), mayChange: mayChange(actor, macro) };
});

export type OfferedMacro = Awaited<ReturnType<typeof offerMacros>>[number];

/** For choosing one: its words as they would stand on this ticket, or with its variables where there is none. */
export const offerMacros = query("macro.list", OfferMacros, async ({ db, actor }, { ticket: number }) => {
  const rows = readMacros(db, macrosSeenBy(actor.id))
    .orderBy(desc(macros.uses), asc(macros.name), asc(macros.id))
    .limit(mostShown);
  if (number === undefined) return (await rows).map(listed);
  const ticket = and(eq(tickets.number, number), isNull(tickets.mergedInto));
  const [all, found] = await Promise.all([rows, aboutTickets(db, actor, ticket)]);
  const [about] = found.values();
  if (!about) throw notFound();
  return all.map((macro) => ({ ...listed(macro), ...onTicket(macro, about) }));
});

/** The reply on one ticket; where the macro hands it to a team, that team is the ticket's. */
export function onTicket(macro: Pick<Macro, "reply" | "team">, about: About): { reply: string; left: string[] } {
  const ticket = { ...about.ticket, team: macro.team ?? about.ticket.team };
  const reply = withValues(macro.reply, valuesOf({ ...about, ticket }));
  return { reply, left: unresolvedIn(reply) };
}

function listed(macro: Macro) {
  const { id, name, reply, uses, lastUsedAt, changedAt } = macro;
  const actions = actionWords(actionsOf(macro));
  return { id, name, reply, left: [] as string[], actions, uses, lastUsedAt, stamp: changedAt.getTime() };
}
