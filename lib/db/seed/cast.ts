import { eq } from "drizzle-orm";
import { type Actor, mintPlayed } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { organizations, passwords, teamMembers, teams, users } from "@/lib/db/schema/people";
import { tags } from "@/lib/db/schema/queue";
import { settings } from "@/lib/db/schema/running";
import { hashPassword } from "@/lib/people/password";
import * as demo from "./people";

type PersonKey = demo.CustomerKey | demo.StaffKey;

/** The people of the demo, ready to act at a given time. */
export type Cast = {
  as(who: PersonKey, at: Date): Actor;
  id(who: PersonKey): number;
  team(team: demo.TeamKey): number;
};

/** Organizations, teams and people were set up before the first ticket; only what they say is played. */
export async function castDemo(since: Date): Promise<Cast> {
  const db = staffDatabase();
  await db.update(settings).set({ productName: "Northwind" }).where(eq(settings.id, 1));
  const organizationIds = await insertOrganizations(since);
  const people = new Map<PersonKey, Parameters<typeof mintPlayed>[0]>();
  for (const [key, person] of entries({ ...demo.staff, ...demo.customers })) {
    const { role, name, email, timeZone } = person;
    const organization = "organization" in person ? person.organization : null;
    const organizationId = organization ? organizationIds[organization] : null;
    const phone = "phone" in person ? person.phone : null;
    const values = { role, name, email, timeZone, phone, organizationId, createdAt: since };
    const [row] = await db.insert(users).values(values).returning({ id: users.id });
    const sharesTickets = organization ? demo.organizations[organization].sharesTickets : false;
    people.set(key, { role, id: row?.id ?? 0, name, organizationId, sharesTickets });
  }
  const named = entries(demo.tags).map(([name, colour]) => ({ name, colour, createdAt: since }));
  await db.insert(tags).values(named).onConflictDoNothing();
  const person = (who: PersonKey) => people.get(who) ?? missing(who);
  const teamIds = await insertTeams(since, (who) => person(who).id);
  return {
    as: (who, at) => mintPlayed(person(who), at),
    id: (who) => person(who).id,
    team: (team) => teamIds[team],
  };
}

/** Last of all: while the demo people have no password, an interrupted seed is known by it. */
export async function openTheDoors(cast: Cast): Promise<void> {
  const hash = await hashPassword(demo.demoPassword);
  const keys = [...entries(demo.staff), ...entries(demo.customers)].map(([key]) => key);
  await staffDatabase()
    .insert(passwords)
    .values(keys.map((key) => ({ userId: cast.id(key), hash })));
}

async function insertOrganizations(createdAt: Date): Promise<Record<demo.OrganizationKey, number>> {
  const ids: Partial<Record<demo.OrganizationKey, number>> = {};
  for (const [key, organization] of entries(demo.organizations)) {
    const values = { ...organization, createdAt };
    const [row] = await staffDatabase().insert(organizations).values(values).returning({ id: organizations.id });
    ids[key] = row?.id;
  }
  return ids as Record<demo.OrganizationKey, number>;
}

async function insertTeams(createdAt: Date, id: (who: PersonKey) => number): Promise<Record<demo.TeamKey, number>> {
  const db = staffDatabase();
  const ids: Partial<Record<demo.TeamKey, number>> = {};
  for (const [key, { name, members }] of entries(demo.teams)) {
    const [row] = await db.insert(teams).values({ name, createdAt }).returning({ id: teams.id });
    const teamId = row?.id ?? 0;
    await db.insert(teamMembers).values(members.map((member) => ({ teamId, userId: id(member) })));
    ids[key] = teamId;
  }
  return ids as Record<demo.TeamKey, number>;
}

function missing(who: string): never {
  throw new Error(`Nobody in the demo is called ${who}.`);
}

function entries<T extends object>(table: T) {
  return Object.entries(table) as { [K in keyof T]: [K, T[K]] }[keyof T][];
}
