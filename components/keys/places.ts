export type Place = {
  label: string;
  href: string;
  /** Two keys after one another. */
  keys?: string;
  /** For admins alone. */
  admin?: true;
};

/** Where one can go from anywhere on the desk; a place that doesn't exist yet has no row. */
export const places: Place[] = [
  { label: "Open tickets", href: "/desk?view=open", keys: "G I" },
  { label: "Mine", href: "/desk", keys: "G M" },
  { label: "Unassigned", href: "/desk?view=unassigned", keys: "G U" },
  { label: "All tickets", href: "/desk?view=all", keys: "G A" },
  { label: "Mentions", href: "/desk?view=mentions" },
  { label: "Pending", href: "/desk?view=pending" },
  { label: "On hold", href: "/desk?view=on_hold" },
  { label: "Snoozed", href: "/desk?view=snoozed" },
  { label: "Resolved", href: "/desk?view=resolved" },
  { label: "Customers", href: "/desk/customers", keys: "G C" },
  { label: "Macros", href: "/desk/macros" },
  { label: "New ticket", href: "/desk/tickets/new" },
  { label: "Profile", href: "/profile" },
  { label: "Settings", href: "/admin/settings", keys: "G S", admin: true },
  { label: "People", href: "/admin/people", admin: true },
  { label: "Organizations", href: "/admin/organizations", admin: true },
  { label: "Teams", href: "/admin/teams", admin: true },
  { label: "Tags", href: "/admin/tags", admin: true },
  { label: "Audit", href: "/admin/audit", admin: true },
  { label: "Outbox", href: "/admin/outbox", admin: true },
];

export function placesFor(isAdmin: boolean): Place[] {
  return places.filter(({ admin }) => isAdmin || !admin);
}
