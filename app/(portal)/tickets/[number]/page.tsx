import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Conversation } from "@/components/portal/conversation";
import { MarkRead } from "@/components/portal/mark-read";
import { NewestInView } from "@/components/portal/newest-in-view";
import { ReplyForm } from "@/components/portal/reply-form";
import { StatusForm } from "@/components/portal/status-form";
import { TicketHead } from "@/components/portal/ticket-head";
import { reopenEnd } from "@/components/portal/ticket-words";
import { isActive } from "@/lib/tickets/rules";
import { numberIn } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { currentSession } from "@/lib/web/session";
import { markRead, reopen, reply, solve } from "./actions";
import { ownTicket } from "./own-ticket";

type Props = PageProps<"/tickets/[number]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { ticket } = await ask(props);
  return { title: `${ticket.subject} · #${ticket.number}` };
}

/** A ticket as a conversation with the team. */
export default async function Ticket(props: Props) {
  const { ticket, merged, messages, earlier, page } = await ask(props);
  // A ticket that was merged is read in the one that took it in.
  if (ticket.number !== numberIn((await props.params).number)) redirect(`/tickets/${ticket.number}`);
  const [{ actor, settings }, clock] = await Promise.all([currentSession(), readersClock()]);
  const { number, status, unread } = ticket;
  const wall = { clock, reopenDays: settings.reopenDays };
  const canReopen = reopenEnd(ticket, wall) !== null;
  const newest = ticket.lastMessageId ?? 0;
  return (
    <>
      <LiveRefresh tickets={[number]} />
      <TicketHead ticket={ticket} wall={wall}>
        {isActive(status) && <StatusForm number={number} action={solve} words="Mark as solved" />}
        {canReopen && <StatusForm number={number} action={reopen} words="Reopen" />}
      </TicketHead>
      <Conversation
        ticket={ticket}
        merged={merged}
        messages={messages}
        earlier={earlier}
        older={page !== undefined}
        reader={actor}
        clock={clock}
      />
      {page === undefined && (
        <>
          <MarkRead number={number} newest={newest} unread={unread} action={markRead} />
          <NewestInView newest={newest} unread={unread} own={messages.at(-1)?.senderId === actor.id} />
          <ReplyForm
            action={reply}
            number={number}
            lastSeenMessageId={newest}
            person={actor.id}
            effect={isActive(status) ? "goes_on" : canReopen ? "reopens" : "starts_follow_up"}
            idempotencyKey={randomUUID()}
          />
        </>
      )}
    </>
  );
}

async function ask({ params, searchParams }: Props) {
  const [{ number }, { before }] = await Promise.all([params, searchParams]);
  const page = typeof before === "string" ? before : undefined;
  return { ...(await ownTicket(number, page)), page };
}
