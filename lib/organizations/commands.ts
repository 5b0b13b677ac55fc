import { eq } from "drizzle-orm";
import { command } from "@/lib/command";
import type { Transaction } from "@/lib/db/client";
import { organizations, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { brokenConstraint } from "@/lib/db/trouble";
import { CreateOrganization, OrganizationRef, RenameOrganization, ShareTickets } from "@/lib/organizations/input";
import { invalidField, notFound } from "@/lib/refusal";

const taken = "There is already an organization with this name.";

export const createOrganization = command("organization.change", CreateOrganization, async (ctx, { name }) => {
  const [made] = await ctx.tx
    .insert(organizations)
    .values({ name, createdAt: ctx.now })
    .onConflictDoNothing({ target: organizations.name })
    .returning({ id: organizations.id });
  if (!made) throw invalidField("name", taken);
  await ctx.audit("organization.created", name);
  return { id: made.id };
});

export const renameOrganization = command(
  "organization.change",
  RenameOrganization,
  async (ctx, { organization: id, name }) => {
    const organization = await lock(ctx.tx, id);
    if (organization.name === name) return { id };
    try {
      await ctx.tx.update(organizations).set({ name }).where(eq(organizations.id, id));
    } catch (error) {
      if (brokenConstraint(error) === "organizations_name_unique") throw invalidField("name", taken);
      throw error;
    }
    await ctx.audit("organization.renamed", organization.name, { name: { from: organization.name, to: name } });
    return { id };
  },
);

/** Whether colleagues see each other's tickets; it holds from their next page on. */
export const shareTickets = command("organization.change", ShareTickets, async (ctx, { organization: id, shares }) => {
  const organization = await lock(ctx.tx, id);
  const sharesTickets = shares === "yes";
  if (organization.sharesTickets === sharesTickets) return { id };
  await ctx.tx.update(organizations).set({ sharesTickets }).where(eq(organizations.id, id));
  await ctx.audit("organization.sharing_changed", organization.name, {
    "colleagues see each other's tickets": { from: organization.sharesTickets, to: sharesTickets },
  });
  return { id };
});

/** Its people and tickets stay, without an organization. */
export const deleteOrganization = command("organization.change", OrganizationRef, async (ctx, { organization: id }) => {
  const organization = await lock(ctx.tx, id);
  const people = await ctx.tx.$count(users, eq(users.organizationId, id));
  const ofTickets = await ctx.tx.$count(tickets, eq(tickets.organizationId, id));
  await ctx.tx.delete(organizations).where(eq(organizations.id, id));
  await ctx.audit("organization.deleted", organization.name, {
    people: { from: people, to: 0 },
    tickets: { from: ofTickets, to: 0 },
  });
});

async function lock(tx: Transaction, id: number) {
  const [organization] = await tx
    .select({ name: organizations.name, sharesTickets: organizations.sharesTickets })
    .from(organizations)
    .where(eq(organizations.id, id))
    .for("update");
  if (!organization) throw notFound();
  return organization;
}
