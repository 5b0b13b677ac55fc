import { and, eq, isNull, ne } from "drizzle-orm";
import { command } from "@/lib/command";
import type { Transaction } from "@/lib/db/client";
import { macros } from "@/lib/db/schema/macros";
import { teamMembers, teams, users } from "@/lib/db/schema/people";
import { savedViews } from "@/lib/db/schema/queue";
import { tickets } from "@/lib/db/schema/tickets";
import { brokenConstraint } from "@/lib/db/trouble";
import { invalidField, notFound } from "@/lib/refusal";
import { CreateTeam, RenameTeam, TeamMember, TeamRef } from "@/lib/teams/input";

const taken = "There is already a team with this name.";

export const createTeam = command("team.change", CreateTeam, async (ctx, { name }) => {
  const [made] = await ctx.tx
    .insert(teams)
    .values({ name, createdAt: ctx.now })
    .onConflictDoNothing({ target: teams.name })
    .returning({ id: teams.id });
  if (!made) throw invalidField("name", taken);
  await ctx.audit("team.created", name);
  return { id: made.id };
});

export const renameTeam = command("team.change", RenameTeam, async (ctx, { team: id, name }) => {
  const before = await lockName(ctx.tx, id);
  if (before === name) return { id };
  try {
    await ctx.tx.update(teams).set({ name }).where(eq(teams.id, id));
  } catch (error) {
    if (brokenConstraint(error) === "teams_name_unique") throw invalidField("name", taken);
    throw error;
  }
  await ctx.audit("team.renamed", before, { name: { from: before, to: name } });
  return { id };
});

/** Its tickets stay, without a team; views and macros that were shared with it stay with whoever made them. */
export const deleteTeam = command("team.change", TeamRef, async (ctx, { team: id }) => {
  const name = await lockName(ctx.tx, id);
  for (const shared of [savedViews, macros]) {
    await ctx.tx.update(shared).set({ audience: "me", teamId: null }).where(eq(shared.teamId, id));
  }
  const members = await ctx.tx.$count(teamMembers, eq(teamMembers.teamId, id));
  const ofTickets = await ctx.tx.$count(tickets, eq(tickets.teamId, id));
  await ctx.tx.delete(teams).where(eq(teams.id, id));
  await ctx.audit("team.deleted", name, { members: { from: members, to: 0 }, tickets: { from: ofTickets, to: 0 } });
});

/** Agents and admins who can sign in; customers are in no team. */
export const addTeamMember = command("team.change", TeamMember, async (ctx, { team, person }) => {
  const name = await lockName(ctx.tx, team);
  const [member] = await ctx.tx
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.id, person), ne(users.role, "customer"), isNull(users.disabledAt)))
    .for("share");
  if (!member) throw invalidField("person", "Choose an agent or admin.");
  const added = await ctx.tx
    .insert(teamMembers)
    .values({ teamId: team, userId: person })
    .onConflictDoNothing()
    .returning();
  if (added.length > 0) await ctx.audit("team.member_added", name, { member: { from: null, to: member.name } });
  return { id: team };
});

export const removeTeamMember = command("team.change", TeamMember, async (ctx, { team, person }) => {
  const name = await lockName(ctx.tx, team);
  const membership = and(eq(teamMembers.teamId, team), eq(teamMembers.userId, person));
  const removed = await ctx.tx.delete(teamMembers).where(membership).returning();
  if (removed.length === 0) return { id: team };
  const [member] = await ctx.tx.select({ name: users.name }).from(users).where(eq(users.id, person));
  await ctx.audit("team.member_removed", name, { member: { from: member?.name ?? null, to: null } });
  return { id: team };
});

async function lockName(tx: Transaction, id: number): Promise<string> {
  const [team] = await tx.select({ name: teams.name }).from(teams).where(eq(teams.id, id)).for("update");
  if (!team) throw notFound();
  return team.name;
}
