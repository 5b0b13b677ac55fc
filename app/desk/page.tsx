import type { Metadata } from "next";
import { BulkTold } from "@/components/desk/bulk/bulk-told";
import { filterWords, isFiltered, keptFields, queueHref } from "@/components/desk/queue-address";
import { QueueEmpty } from "@/components/desk/queue-empty";
import { QueueFilters } from "@/components/desk/queue-filters";
import { QueueList } from "@/components/desk/queue-list";
import { viewWords } from "@/components/desk/queue-words";
import { RememberQueue } from "@/components/desk/remember-queue";
import { SearchBox } from "@/components/desk/search-box";
import { SearchSays } from "@/components/desk/search-says";
import { SortMenu } from "@/components/desk/sort-menu";
import { TopBar } from "@/components/desk/top-bar";
import { ChangeView } from "@/components/desk/views/change-view";
import { DisplayMenu } from "@/components/desk/views/display-menu";
import { SaveView } from "@/components/desk/views/save-view";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Pager } from "@/components/ui/pager";
import { isUnderWay } from "@/lib/bulk/rules";
import { parse } from "@/lib/parse";
import { QueueFilter } from "@/lib/tickets/input";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { currentSession } from "@/lib/web/session";
import {
  arrange,
  changeMatching,
  changePicked,
  countAll,
  keepView,
  nameView,
  removeView,
  setFilters,
  undoChange,
} from "./actions";
import { DeskFrame } from "./desk-frame";
import { queueCounts } from "./queue-counts";
import { queueTicket } from "./queue-ticket";
import { savedViews } from "./saved-views";

const bulkActions = { changePicked, changeMatching, countAll };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filter = parse(QueueFilter, await searchParams);
  return { title: viewWords[filter.view].label };
}

/** The queue: the URL is its whole state. */
export default async function Queue({ searchParams }: Props) {
  const filter = parse(QueueFilter, await searchParams);
  const { view, q } = filter;
  const [page, { counts, bulks }, choices, own, { actor, person }, clock] = await Promise.all([
    read(listQueue, filter),
    queueCounts(),
    read(listChoices),
    savedViews(),
    currentSession(),
    readersClock(),
  ]);
  const address = queueHref(filter);
  const listed = { ...filter, q: page.search?.instead ?? q };
  const look = { density: person?.queueDensity ?? null, shown: person?.queueColumns ?? [] };
  const filtered = isFiltered(filter);
  const saved = own.find(({ id }) => id === filter.saved);
  const words = filterWords(filter);
  const isDirty = saved ? filterWords(saved.filter) !== words : filtered || filter.sort !== "activity";
  const teams = choices.teams.filter(({ isMine }) => isMine || actor.role === "admin");
  const search = <SearchBox action="/desk" query={q} keep={keptFields(filter, "q")} help />;
  return (
    <DeskFrame view={view} saved={saved?.id} bottom="queue">
      <RememberQueue />
      <LiveRefresh />
      <TopBar
        title={saved?.name ?? viewWords[view].label}
        count={filtered || saved ? undefined : counts[view]}
        search={search}
        newTicketHref="/desk/tickets/new"
      >
        <SortMenu filter={filter} />
        <DisplayMenu {...look} arrange={arrange} />
      </TopBar>
      <SearchSays typed={q} search={page.search} />
      <QueueFilters filter={filter} choices={choices}>
        {isDirty && <SaveView filter={words} teams={teams} save={keepView} />}
        {saved?.mayChange && (
          <ChangeView
            view={saved}
            filter={isDirty ? words : undefined}
            rename={nameView}
            refilter={setFilters}
            remove={removeView}
          />
        )}
      </QueueFilters>
      <QueueList
        key={address}
        address={address}
        tickets={page.rows.map((row) => queueTicket(row, { clock, choices, shown: look.shown, search: page.search }))}
        me={actor.id}
        empty={page.rows.length === 0 && <QueueEmpty filter={filter} />}
        look={look}
        own={bulks.filter((one) => !isUnderWay(one)).map(({ id, state }) => `${id} ${state}`)}
        bulk={{ choices, filter: filterWords(listed), isWhole: !page.next && !filter.after, ...bulkActions }}
      />
      <BulkTold told={bulks} undo={undoChange} />
      <Pager
        firstHref={filter.after && queueHref({ ...filter, after: undefined })}
        nextHref={page.next ? queueHref({ ...listed, after: page.next }) : undefined}
      />
    </DeskFrame>
  );
}
