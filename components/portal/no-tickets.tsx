import type { ReactNode } from "react";
import { ticketsHref } from "@/components/portal/tickets-address";
import { EmptyState } from "@/components/ui/empty-state";
import { AppLink } from "@/components/ui/link";
import type { CustomerFilter } from "@/lib/tickets/input";

type Props = { filter: CustomerFilter; counts: { open: number; solved: number }; newTicket: ReactNode };

/** An empty tab says why it is empty. */
export function NoTickets({ filter: { tab, q }, counts, newTicket }: Props) {
  const other = tab === "open" ? "solved" : "open";
  if (q) {
    const next = (
      <>
        Try fewer words, or{" "}
        <AppLink className="text-link" href={ticketsHref({ tab: other, q })}>
          look in {other === "open" ? "Open" : "Solved"}
        </AppLink>
        .
      </>
    );
    return <EmptyState title={`Nothing in ${tab === "open" ? "Open" : "Solved"} matches “${q}”`} next={next} />;
  }
  if (tab === "solved") {
    return <EmptyState title="Nothing solved yet" next="Tickets move here once they are solved." />;
  }
  if (counts.solved > 0) {
    return (
      <EmptyState title="Nothing open" next="All your tickets are solved. Write a new one whenever you need us." />
    );
  }
  return (
    <EmptyState
      title="Your tickets will be here"
      next="Write to us, and the answers come back to this page."
      action={newTicket}
    />
  );
}
