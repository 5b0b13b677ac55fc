import { FilterChip } from "@/components/desk/filter-chip";
import { AppLink } from "@/components/ui/link";

type Props = {
  filters: React.ComponentProps<typeof FilterChip>[];
  /** The same view without filters; leave out when nothing is filtered. */
  clearHref?: string;
};

export function QueueFilters({ filters, clearHref }: Props) {
  return (
    <nav className="chips" aria-label="Filters">
      {filters.map((filter) => (
        <FilterChip key={filter.id} {...filter} />
      ))}
      {clearHref && (
        <AppLink href={clearHref} className="chip tap">
          Clear
        </AppLink>
      )}
    </nav>
  );
}
