import { randomUUID } from "node:crypto";
import { NewTicketForm } from "@/components/desk/new-ticket-form";
import { Avatar } from "@/components/ui/avatar";
import { AppLink } from "@/components/ui/link";
import { getRequester } from "@/lib/tickets/queries/get-requester";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { numberIn, read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { open } from "./actions";

/** What it is about, for the customer picked before; with the words that a closed ticket didn't take any more. */
export async function WriteTicket({ requester, from }: { requester: string; from?: string }) {
  const [customer, { people, teams }, { actor }, unsent] = await Promise.all([
    read(getRequester, { id: requester }),
    read(listChoices),
    currentSession(),
    from === undefined ? undefined : unsentOn(numberIn(from)),
  ]);
  return (
    <>
      <div className="mb-5 flex items-center gap-3">
        <Avatar person={customer} size={32} />
        <div className="min-w-0">
          <p className="truncate font-semibold">{customer.name}</p>
          <p className="truncate text-small text-muted">
            {[customer.organization, customer.email].filter(Boolean).join(" · ")}
          </p>
        </div>
        <AppLink href="/desk/tickets/new" className="link tap ml-auto shrink-0 text-small">
          Change customer
        </AppLink>
      </div>
      <NewTicketForm
        action={open}
        requesterId={customer.id}
        person={actor.id}
        people={people}
        teams={teams}
        idempotencyKey={randomUUID()}
        unsent={unsent}
      />
    </>
  );
}

async function unsentOn(number: number) {
  const { ticket } = await read(readTicket, { number });
  const draft = ticket.drafts?.find(({ mode }) => mode === "reply");
  return draft && { ...draft, number: ticket.number };
}
