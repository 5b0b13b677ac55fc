import { AppLink } from "@/components/ui/link";
import { type PersonRole, roles, roleWords } from "@/lib/people/rules";
import { peopleHref } from "./people-href";

type Props = { filter: { q: string; role: PersonRole | null; organization: number | null } };

/** Everyone, or one role; the search and the organization are kept. */
export function RoleFilter({ filter }: Props) {
  const { q, organization } = filter;
  return (
    <nav aria-label="Role" className="flex flex-wrap gap-1">
      {[null, ...roles].map((role) => (
        <AppLink
          key={role}
          href={peopleHref({ q, organization, role })}
          aria-current={filter.role === role ? "page" : undefined}
          className="tap rounded-full px-3 py-1 text-small text-muted aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent"
        >
          {role ? roleWords[role].many : "Everyone"}
        </AppLink>
      ))}
    </nav>
  );
}
