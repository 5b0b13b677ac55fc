/** People for tests: each test makes its own, and acts as them through commands and queries alone. */
import { randomUUID } from "node:crypto";
import { type Actor, mintPerson, mintSystem, mintVisitor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { organizations, users } from "@/lib/db/schema/people";
import { setPassword } from "@/lib/people/set-password";

export type Person = Actor & { email: string };
export type Organization = { id: number; name: string; sharesTickets: boolean };

type Wishes = {
  name?: string;
  email?: string;
  organization?: Organization;
  /** Most tests sign nobody in, and hashing takes time. */
  password?: string;
  /** Tests' people send at once unless they wish otherwise. */
  undoSeconds?: number;
};

export const makeCustomer = (wishes: Wishes = {}) => make("customer", wishes);
export const makeAgent = (wishes: Wishes = {}) => make("agent", wishes);
export const makeAdmin = (wishes: Wishes = {}) => make("admin", wishes);

export async function makeOrganization({
  name = `Company ${randomUUID()}`,
  sharesTickets = false,
} = {}): Promise<Organization> {
  const [made] = await staffDatabase().insert(organizations).values({ name, sharesTickets }).returning();
  if (!made) throw new Error("The organization was not made.");
  return { id: made.id, name, sharesTickets };
}

/** Someone signed out, by default from an address of their own, so that tests don't share limits. */
export const makeVisitor = (address: string | null = randomUUID()) => mintVisitor(address);

export const system = mintSystem();

export const newEmail = () => `${randomUUID()}@example.com`;

async function make(role: "customer" | "agent" | "admin", wishes: Wishes): Promise<Person> {
  const { name = `A certain ${role}`, email = newEmail(), organization, password, undoSeconds = 0 } = wishes;
  const id = await staffDatabase().transaction(async (tx) => {
    const row = { role, name, email, organizationId: organization?.id ?? null, undoSeconds };
    const [made] = await tx.insert(users).values(row).returning({ id: users.id });
    if (!made) throw new Error("The person was not made.");
    if (password !== undefined) await setPassword(tx, made.id, password, new Date());
    return made.id;
  });
  const actor = mintPerson({
    role,
    id,
    name,
    organizationId: organization?.id ?? null,
    sharesTickets: organization?.sharesTickets ?? false,
    address: randomUUID(),
    undoSeconds,
  });
  return { ...actor, email };
}
