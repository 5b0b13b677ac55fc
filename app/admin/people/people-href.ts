import type { PersonRole } from "@/lib/people/rules";

type Filter = { q: string; role: PersonRole | null; organization: number | null; before?: number | null };

/** The list with this filter in its address, and nothing that isn't set. */
export function peopleHref({ q, role, organization, before }: Filter): string {
  const set = Object.entries({ q, role, organization, before }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  return set.length > 0 ? `/admin/people?${new URLSearchParams(set)}` : "/admin/people";
}
