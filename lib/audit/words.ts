// How the audit list says what an admin did.
const words = {
  "person.invited": "invited",
  "person.invited_again": "invited again",
  "person.role_changed": "changed the role of",
  "person.organization_changed": "changed the organization of",
  "person.disabled": "disabled",
  "person.enabled": "enabled",
  "organization.created": "created the organization",
  "organization.renamed": "renamed the organization",
  "organization.sharing_changed": "changed the organization",
  "organization.deleted": "deleted the organization",
  "team.created": "created the team",
  "team.renamed": "renamed the team",
  "team.deleted": "deleted the team",
  "team.member_added": "added a member to the team",
  "team.member_removed": "removed a member from the team",
  "tag.created": "created the tag",
  "tag.changed": "changed the tag",
  "tag.merged": "merged the tag",
  "tag.deleted": "deleted the tag",
  "tickets.exported": "exported",
  "settings.changed": "changed",
  "demo.removed": "removed",
} as const;

export type AuditEvent = keyof typeof words;

export const auditWords = (event: AuditEvent): string => words[event];

/** yes, no and "none" instead of true, false and null. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
