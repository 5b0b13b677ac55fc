import { AppLink } from "@/components/ui/link";
import { type PersonRole, roles, roleWords } from "@/lib/people/rules";

/** Everyone, or one role; the search is kept. */
export function RoleFilter({ filter }: { filter: { q: string; role: PersonRole | null } }) {
  const search = filter.q ? `q=${encodeURIComponent(filter.q)}` : "";
  const choices = [
    { label: "Everyone", href: `/admin/people?${search}`, current: filter.role === null },
    ...roles.map((role) => ({
      label: roleWords[role].many,
      href: `/admin/people?role=${role}&${search}`,
      current: filter.role === role,
    })),
  ];
  return (
    <nav aria-label="Role" className="flex flex-wrap gap-1">
      {choices.map(({ label, href, current }) => (
        <AppLink
          key={label}
          href={href}
          aria-current={current ? "page" : undefined}
          className="tap rounded-full px-3 py-1 text-small text-muted aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent"
        >
          {label}
        </AppLink>
      ))}
    </nav>
  );
}
