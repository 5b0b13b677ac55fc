import type { Metadata } from "next";
import { isFiltered, keptFields, queueHref } from "@/components/desk/queue-address";
import { QueueEmpty } from "@/components/desk/queue-empty";
import { QueueFilters } from "@/components/desk/queue-filters";
import { QueueList } from "@/components/desk/queue-list";
import { viewWords } from "@/components/desk/queue-words";
import { RememberQueue } from "@/components/desk/remember-queue";
import { SearchBox } from "@/components/desk/search-box";
import { SortMenu } from "@/components/desk/sort-menu";
import { TopBar } from "@/components/desk/top-bar";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Pager } from "@/components/ui/pager";
import { parse } from "@/lib/parse";
import { QueueFilter } from "@/lib/tickets/input";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { currentSession } from "@/lib/web/session";
import { DeskFrame } from "./desk-frame";
import { queueCounts } from "./queue-counts";
import { queueTicket } from "./queue-ticket";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filter = parse(QueueFilter, await searchParams);
  return { title: viewWords[filter.view].label };
}

/** The queue: the URL is its whole state. */
export default async function Queue({ searchParams }: Props) {
  const filter = parse(QueueFilter, await searchParams);
  const { view, q } = filter;
  const [page, counts, { teams, people }, clock, { actor }] = await Promise.all([
    read(listQueue, filter),
    queueCounts(),
    read(listChoices),
    readersClock(),
    currentSession(),
  ]);
  const address = queueHref(filter);
  const filtered = isFiltered(filter);
  const search = <SearchBox action="/desk" query={q} keep={keptFields(filter, "q")} />;
  return (
    <DeskFrame view={view} bottom="queue">
      <RememberQueue />
      <LiveRefresh />
      <TopBar
        title={viewWords[view].label}
        count={filtered ? undefined : counts[view]}
        search={search}
        newTicketHref="/desk/tickets/new"
      >
        <SortMenu filter={filter} />
      </TopBar>
      <QueueFilters filter={filter} teams={teams} people={people} />
      <QueueList
        key={address}
        address={address}
        tickets={page.rows.map((row) => queueTicket(row, clock))}
        me={actor.id}
        empty={page.rows.length === 0 && <QueueEmpty filter={filter} />}
      />
      <Pager
        firstHref={filter.after && queueHref({ ...filter, after: undefined })}
        nextHref={page.next ? queueHref({ ...filter, after: page.next }) : undefined}
      />
    </DeskFrame>
  );
}
