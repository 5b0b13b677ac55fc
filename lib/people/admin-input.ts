// What admins ask about people.
import * as z from "zod/mini";
import { Email, OrganizationChoice, PersonId, PersonName, Role } from "@/lib/people/input";
import { roles } from "@/lib/people/rules";

export const InvitePerson = z.strictObject({
  name: PersonName,
  email: Email,
  role: Role,
  organization: OrganizationChoice,
});

export const ChangeRole = z.strictObject({ person: PersonId, role: Role });

export const ChangeOrganization = z.strictObject({ person: PersonId, organization: OrganizationChoice });

/** The address line of /admin/people and /desk/customers: what doesn't fit is left out, never an error. */
export const FindPeople = z.object({
  q: z.catch(z.string().check(z.trim(), z.maxLength(100)), ""),
  role: z.catch(z.nullable(z.enum(roles)), null),
  organization: z.catch(z.nullable(PersonId), null),
  /** The last id of the page before. */
  before: z.catch(z.nullable(PersonId), null),
});

/** A few letters of a name or email, for the requester of a new ticket. */
export const SuggestCustomers = z.object({ q: z.catch(z.string().check(z.trim(), z.maxLength(100)), "") });
