import type { Metadata } from "next";
import { CustomersTable } from "@/components/desk/customers-table";
import { ListSearch } from "@/components/desk/list-search";
import { RememberQueue } from "@/components/desk/remember-queue";
import { TopBar } from "@/components/desk/top-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { parse } from "@/lib/parse";
import { FindPeople } from "@/lib/people/admin-input";
import { listCustomers } from "@/lib/people/queries/people";
import { read } from "@/lib/web/read";
import { DeskFrame } from "../desk-frame";

export const metadata: Metadata = { title: "Customers" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The people who write in. */
export default async function Customers({ searchParams }: Props) {
  const filter = parse(FindPeople, await searchParams);
  const { people, next } = await read(listCustomers, filter);
  const { q } = filter;
  const search: Record<string, string> = q ? { q } : {};
  return (
    <DeskFrame at="customers">
      <RememberQueue />
      <TopBar title="Customers" newTicketHref="/desk/tickets/new" />
      <ListSearch action="/desk/customers" query={q} label="Search customers" />
      {people.length > 0 ? (
        <CustomersTable customers={people} />
      ) : (
        <EmptyState
          title={q ? `Nobody found for “${q}”` : "No customers yet"}
          next={
            q ? "Try a part of the name or the email." : "They appear here once they have signed up or were invited."
          }
        />
      )}
      <Pager
        firstHref={filter.before ? `/desk/customers?${new URLSearchParams(search)}` : undefined}
        nextHref={next ? `/desk/customers?${new URLSearchParams({ ...search, before: String(next) })}` : undefined}
        nextLabel="More"
      />
    </DeskFrame>
  );
}
