import type { Metadata } from "next";
import { SearchBox } from "@/components/desk/search-box";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { AppLink } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { FindPeople } from "@/lib/people/admin-input";
import { listPeople } from "@/lib/people/queries/people";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { AdminFrame } from "../admin-frame";
import { peopleHref } from "./people-href";
import { PeopleTable } from "./people-table";
import { RoleFilter } from "./role-filter";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const given = await searchParams;
  const { before, ...filter } = FindPeople.parse(given);
  const { people, next, organization } = await read(listPeople, given);
  const kept = { role: filter.role ?? undefined, organization: filter.organization?.toString() };
  const invite = (
    <LinkButton href="/admin/people/invite" look="primary" bar>
      Invite
    </LinkButton>
  );
  return (
    <AdminFrame at="people" side={invite}>
      <div className="flex flex-wrap items-center gap-3 px-4 py-3 desk:px-5">
        <SearchBox action="/admin/people" query={filter.q} keep={kept} label="Search people" />
        <RoleFilter filter={filter} />
        {organization && (
          <AppLink
            href={peopleHref({ ...filter, organization: null })}
            className="chip chip-on tap"
            aria-label={`${organization}: take it out of the filter`}
          >
            <span className="truncate">{organization}</span> ×
          </AppLink>
        )}
      </div>
      {people.length > 0 ? (
        <PeopleTable people={people} clock={await readersClock()} />
      ) : (
        <EmptyState
          title="Nobody fits"
          next="Try fewer letters or another role, or invite someone new."
          action={<LinkButton href="/admin/people">Show everyone</LinkButton>}
        />
      )}
      <Pager
        firstHref={before ? peopleHref(filter) : undefined}
        nextHref={next ? peopleHref({ ...filter, before: next }) : undefined}
      />
    </AdminFrame>
  );
}
