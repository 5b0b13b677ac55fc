import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { passwords, users } from "@/lib/db/schema/people";
import { tokens } from "@/lib/db/schema/sessions";
import { type LinkKind, stillWorks } from "@/lib/people/links";
import { notFound, Refusal } from "@/lib/refusal";

/** The person as an admin's change needs them, locked until commit. */
export async function lockPerson(tx: Transaction, id: number) {
  const [person] = await select(tx, id).for("update");
  if (!person) throw notFound();
  return person;
}

/** Whose link this is, locked before it is used up: a person comes before their links, passwords and sessions. */
export async function lockOwner(tx: Transaction, kind: LinkKind, secret: string) {
  const [link] = await tx.select({ userId: tokens.userId }).from(tokens).where(stillWorks(kind, secret));
  if (!link?.userId) return undefined;
  const [person] = await select(tx, link.userId).for("update");
  return person;
}

/**
 * Refuses to take away the last admin who can sign in; whoever was only invited can't yet. All others are locked in one order, so that of two who remove
 * each other at the same moment the second sees what the first did. Call it before anything else is locked.
 */
export async function mustNotBeLastAdmin(tx: Transaction, id: number): Promise<void> {
  const admins = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt)))
    .orderBy(asc(users.id))
    .for("update", { of: users });
  if (admins.some((admin) => admin.id !== id)) return;
  if (admins.length > 0) throw new Refusal("conflict", "This is the last admin. Make someone else an admin first.");
}

export const subjectOf = ({ name, email }: { name: string; email: string }) => `${name} (${email})`;

function select(tx: Transaction, id: number) {
  return tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      organizationId: users.organizationId,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.id, id));
}
