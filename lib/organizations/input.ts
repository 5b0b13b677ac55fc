import * as z from "zod/mini";

export const OrganizationId = z.coerce
  .number("That isn't an organization.")
  .check(z.int(), z.positive("That isn't an organization."));

const Name = z
  .string("Write a name.")
  .check(z.trim(), z.minLength(1, "Write a name."), z.maxLength(120, "A name has at most 120 characters."));

export const CreateOrganization = z.strictObject({ name: Name });

export const RenameOrganization = z.strictObject({ organization: OrganizationId, name: Name });

/** Whether colleagues see each other's tickets; forms say "yes" or "no". */
export const ShareTickets = z.strictObject({
  organization: OrganizationId,
  shares: z.enum(["yes", "no"], "Choose one."),
});

export const OrganizationRef = z.strictObject({ organization: OrganizationId });

/** The address line of /admin/organizations. */
export const FindOrganizations = z.object({
  q: z.catch(z.string().check(z.trim(), z.maxLength(100)), ""),
  /** The last name of the page before. */
  after: z.catch(z.nullable(z.string().check(z.maxLength(120))), null),
});
