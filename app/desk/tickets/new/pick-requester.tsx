import { FindAsYouType } from "@/components/desk/find-as-you-type";
import { SearchBox } from "@/components/desk/search-box";
import { Avatar } from "@/components/ui/avatar";
import { EmptyState } from "@/components/ui/empty-state";
import { AppLink } from "@/components/ui/link";
import { suggestCustomers } from "@/lib/people/queries/people";
import { read } from "@/lib/web/read";

/** The customer, found by name or email. */
export async function PickRequester({ q }: { q: string }) {
  const customers = await read(suggestCustomers, { q });
  return (
    <>
      <h2 className="mb-3 font-semibold">Which customer is it for?</h2>
      <FindAsYouType action="/desk/tickets/new">
        <SearchBox action="/desk/tickets/new" query={q} label="Search customers by name or email" />
      </FindAsYouType>
      {customers.length === 0 && (
        <EmptyState
          title={`No customer called “${q}”`}
          next="Try a part of the name or the email. People appear here once they have signed up or were invited."
        />
      )}
      <ul className="mt-3" aria-label="Customers">
        {customers.map((customer) => (
          <li key={customer.id}>
            <AppLink href={`/desk/tickets/new?requester=${customer.id}`} className="pick">
              <Avatar person={customer} size={32} />
              <span className="min-w-0">
                <span className="block truncate font-medium">{customer.name}</span>
                <span className="block truncate text-small text-muted">
                  {[customer.organization, customer.email].filter(Boolean).join(" · ")}
                </span>
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
