import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { SearchBox } from "@/components/desk/search-box";
import { SearchSays } from "@/components/desk/search-says";
import { LiveRefresh } from "@/components/live/live-refresh";
import { NoTickets } from "@/components/portal/no-tickets";
import { PageHead } from "@/components/portal/page-head";
import { TicketRow } from "@/components/portal/ticket-row";
import { ticketsHref } from "@/components/portal/tickets-address";
import { LinkButton } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { TabsLinks } from "@/components/ui/tabs-links";
import { parse } from "@/lib/parse";
import { CustomerFilter } from "@/lib/tickets/input";
import { countOwnTickets, listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { currentSession } from "@/lib/web/session";

export const metadata: Metadata = { title: "Your tickets" };

/** A customer's own tickets, newest activity first. */
export default async function Tickets({ searchParams }: PageProps<"/tickets">) {
  const filter = parse(CustomerFilter, await searchParams);
  const [list, counts] = await Promise.all([read(listOwnTickets, filter), read(countOwnTickets)]);
  const [{ settings }, clock] = await Promise.all([currentSession(), readersClock()]);
  const { tab, q, after } = filter;
  const begun = counts.open + counts.solved > 0;
  const newTicket = (
    <LinkButton href="/tickets/new" look="primary">
      <Plus aria-hidden />
      New ticket
    </LinkButton>
  );
  const tabs = (["open", "solved"] as const).map((one) => ({
    label: one === "open" ? "Open" : "Solved",
    href: ticketsHref({ tab: one, q }),
    count: counts[one],
    current: one === tab,
  }));
  return (
    <>
      <LiveRefresh />
      <PageHead title="Your tickets">{begun && newTicket}</PageHead>
      <TabsLinks label="Your tickets" tabs={tabs}>
        <SearchBox action="/tickets" query={q} keep={{ tab }} label="Search your tickets" quiet />
      </TabsLinks>
      <SearchSays typed={q} search={list.search} />
      {list.rows.length > 0 ? (
        <ul>
          {list.rows.map((row) => (
            <TicketRow
              key={row.id}
              ticket={row}
              found={list.search?.marks.get(row.number)}
              clock={clock}
              reopenDays={settings.reopenDays}
            />
          ))}
        </ul>
      ) : (
        <NoTickets filter={filter} counts={counts} newTicket={newTicket} />
      )}
      <Pager
        firstHref={after && ticketsHref({ tab, q })}
        nextHref={list.next ? ticketsHref({ tab, q: list.search?.instead ?? q, after: list.next }) : undefined}
        nextLabel="Older tickets"
      />
      {list.rows.length > 0 && (
        <p className="px-1 pt-[23px] text-[14px] text-muted">
          Solved tickets can be reopened for {settings.reopenDays === 1 ? "a day" : `${settings.reopenDays} days`}.
        </p>
      )}
    </>
  );
}
