import { isFiltered, queueHref } from "@/components/desk/queue-address";
import { viewWords } from "@/components/desk/queue-words";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { QueueFilter } from "@/lib/tickets/input";

/** What this view is for, and where to go on. */
export function QueueEmpty({ filter }: { filter: QueueFilter }) {
  const { view, sort, q } = filter;
  const { empty, next, elsewhere } = viewWords[view];
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={q ? `Nothing found for “${q}”` : "No ticket fits these filters"}
        next={view === "all" ? "Try other words or fewer filters." : "Try fewer filters, or look in all tickets."}
        action={
          <LinkButton href={view === "all" ? queueHref({ view, sort }) : queueHref({ ...filter, view: "all" })}>
            {view === "all" ? "Clear filters" : "Look in all tickets"}
          </LinkButton>
        }
      />
    );
  }
  return (
    <EmptyState
      title={empty}
      next={next}
      action={
        elsewhere ? (
          <LinkButton href={queueHref({ view: elsewhere })}>
            Go to {viewWords[elsewhere].label.toLowerCase()}
          </LinkButton>
        ) : (
          <LinkButton href="/desk/tickets/new" look="primary">
            New ticket
          </LinkButton>
        )
      }
    />
  );
}
