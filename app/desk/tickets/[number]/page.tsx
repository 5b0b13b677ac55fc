import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TicketFrame } from "@/components/desk/ticket-frame";
import { LiveRefresh } from "@/components/live/live-refresh";
import { MarkRead } from "@/components/portal/mark-read";
import { NewestInView } from "@/components/portal/newest-in-view";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { numberIn, read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { currentSession } from "@/lib/web/session";
import { markRead } from "./actions";
import { Conversation } from "./conversation";
import { Details } from "./details";
import { TicketActs } from "./ticket-acts";
import { ticketScreen } from "./ticket-screen";

type Props = {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ before?: string }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { ticket } = await ticketScreen(numberIn((await params).number), (await searchParams).before);
  return { title: `#${ticket.number} ${ticket.subject}` };
}

/** The ticket as the team works on it. */
export default async function Ticket({ params, searchParams }: Props) {
  const number = numberIn((await params).number);
  const { before } = await searchParams;
  const [screen, choices, clock, { actor, person }] = await Promise.all([
    ticketScreen(number, before),
    read(listChoices),
    readersClock(),
    currentSession(),
  ]);
  const { ticket } = screen;
  // The number of a merged ticket leads to the one that took it in.
  if (ticket.number !== number) redirect(`/desk/tickets/${ticket.number}`);
  const afterResolve = person?.afterResolve ?? "stay";
  const newest = ticket.lastMessageId ?? 0;
  const onItsWay = ticket.outgoing?.at(-1);
  const lastAuthor = onItsWay?.authorId ?? screen.messages.at(-1)?.senderId;
  return (
    <>
      <TicketFrame
        top={<TicketActs screen={screen} me={actor.id} clock={clock} afterResolve={afterResolve} />}
        conversation={
          <Conversation screen={screen} before={before} clock={clock} me={{ id: actor.id, afterResolve }} />
        }
        details={<Details screen={screen} choices={choices} clock={clock} />}
      />
      <NewestInView newest={`${newest} ${onItsWay?.id ?? ""}`} unread own={lastAuthor === actor.id} />
      <MarkRead
        key={screen.comments.length}
        number={number}
        newest={newest}
        unread={ticket.unread || screen.mentioned}
        action={markRead}
      />
      <LiveRefresh tickets={[number]} />
    </>
  );
}
