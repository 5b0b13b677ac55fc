import { and, asc, inArray, isNull, ne } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { teamMembers, teams, users } from "@/lib/db/schema/people";
import { ticketFollowers } from "@/lib/db/schema/ties";
import { mentionsIn } from "./rules";

/** Whoever a comment calls follows its ticket from now on, and finds it under "Mentions" until they have looked. */
export async function callMentioned(ctx: CommandContext, ticketId: number, content: string): Promise<void> {
  if (!content.includes("@")) return;
  const { tx, actor, now } = ctx;
  const staff = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(ne(users.role, "customer"), isNull(users.disabledAt)))
    .orderBy(asc(users.id));
  const called = mentionsIn(content, staff, await tx.select({ id: teams.id, name: teams.name }).from(teams));
  const members = called.teams.length
    ? await tx.select({ id: teamMembers.userId }).from(teamMembers).where(inArray(teamMembers.teamId, called.teams))
    : [];
  const active = new Set(staff.map(({ id }) => id));
  const ids = [...new Set([...called.people, ...members.map(({ id }) => id)])].filter(
    (id) => id !== actor.id && active.has(id),
  );
  if (ids.length === 0) return;
  await tx
    .insert(ticketFollowers)
    .values(ids.map((userId) => ({ ticketId, userId, mentionedAt: now, createdAt: now })))
    .onConflictDoUpdate({
      target: [ticketFollowers.ticketId, ticketFollowers.userId],
      set: { mentionedAt: now },
    });
}
