import type { Metadata } from "next";
import { SearchBox } from "@/components/desk/search-box";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { FindPeople } from "@/lib/people/admin-input";
import { listPeople } from "@/lib/people/queries/people";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { AdminFrame } from "../admin-frame";
import { PeopleTable } from "./people-table";
import { RoleFilter } from "./role-filter";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const given = await searchParams;
  const filter = FindPeople.parse(given);
  const { people, next } = await read(listPeople, given);
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
        firstHref={filter.before ? hrefOf({ ...kept, q: filter.q }) : undefined}
        nextHref={next ? hrefOf({ ...kept, q: filter.q, before: String(next) }) : undefined}
      />
    </AdminFrame>
  );
}

function hrefOf(wanted: Record<string, string | undefined>): string {
  const set = Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `/admin/people?${new URLSearchParams(set)}`;
}
