"use client";

import type { ReactNode } from "react";
import { SelectButton } from "@/components/desk/bulk/select-button";
import { FilterChip } from "@/components/desk/filter-chip";
import { FilterSelect } from "@/components/desk/filter-select";
import { isFiltered, keptFields, queueHref, toggled } from "@/components/desk/queue-address";
import { SearchSheet } from "@/components/desk/search-sheet";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";
import type { QueueFilter } from "@/lib/tickets/input";
import { priorities, statuses } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

/** A view or an address may still name one that was deleted. */
const unknownTag = "Unknown tag";

type Named = { id: number; name: string }[];
type Props = {
  filter: QueueFilter;
  choices: { teams: Named; people: Named; former: Named; tags: Named };
  /** What can be kept of them. */
  children?: ReactNode;
};

/** A client component, so that its lists are sent as the few words they are made of. */
export function QueueFilters({ filter, choices: { teams, people, former, tags }, children }: Props) {
  const { view, sort, q, status, priority, tag, team, assignee } = filter;
  return (
    <nav className="chips" aria-label="Filters">
      {q && (
        <div className="contents desk:hidden">
          <button type="button" popoverTarget="queue-search" className="chip chip-on tap" aria-label={`Search: ${q}`}>
            <Icon name="search" />
            <span className="max-w-48 truncate">{q}</span>
          </button>
          <SearchSheet id="queue-search" query={q} keep={keptFields(filter, "q")} />
        </div>
      )}
      <FilterChip
        id="filter-status"
        label="Status"
        value={inWords(status, statusWords)}
        choices={statuses.map((one) => ({
          label: statusWords[one],
          href: queueHref({ ...filter, status: toggled(status, one), after: undefined }),
          chosen: status.includes(one),
        }))}
      />
      <FilterChip
        id="filter-priority"
        label="Priority"
        value={inWords(priority, priorityWords)}
        choices={[...priorities].reverse().map((one) => ({
          label: priorityWords[one],
          href: queueHref({ ...filter, priority: toggled(priority, one), after: undefined }),
          chosen: priority.includes(one),
        }))}
      />
      {teams.length > 0 && (
        <FilterSelect name="team" label="Team" value={team} choices={teams} keep={keptFields(filter, "team")} />
      )}
      {tags.length > tag.length && (
        <FilterSelect
          name="tag"
          label="Tag"
          choices={tags.filter(({ id }) => !tag.includes(id))}
          keep={keptFields(filter)}
        />
      )}
      {tag.map((id) => {
        const known = tags.find((one) => one.id === id);
        return (
          <AppLink
            key={id}
            href={queueHref({ ...filter, tag: toggled(tag, id), after: undefined })}
            className="chip chip-on tap"
            aria-label={`${known ? `Tag ${known.name}` : unknownTag}: take it out of the filter`}
          >
            {known?.name ?? unknownTag} ×
          </AppLink>
        );
      })}
      {/* "Mine" and "Unassigned" say who already. */}
      {view !== "mine" && view !== "unassigned" && (
        <FilterSelect
          name="assignee"
          label="Assignee"
          value={assignee}
          choices={[...people, ...former.map(({ id, name }) => ({ id, name: `${name} · no longer on the team` }))]}
          keep={keptFields(filter, "assignee")}
        />
      )}
      {children}
      <SelectButton />
      {isFiltered(filter) && (
        <AppLink href={queueHref({ view, sort })} className="chip tap">
          Clear
        </AppLink>
      )}
    </nav>
  );
}

/** "High, urgent"; nothing when nothing is chosen. */
function inWords<T extends string>(values: T[], words: Record<T, string>): string | undefined {
  const all = values.map((value, i) => (i === 0 ? words[value] : words[value].toLowerCase()));
  return all.length > 0 ? all.join(", ") : undefined;
}
