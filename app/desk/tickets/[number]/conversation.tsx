import { randomUUID } from "node:crypto";
import { AttachmentList } from "@/components/attachments/attachment-list";
import { ClosedPanel } from "@/components/composer/closed-panel";
import { CommentForm } from "@/components/composer/comment-form";
import { Composer } from "@/components/composer/composer";
import { LostEdits } from "@/components/composer/lost-edits";
import { ReplyForm } from "@/components/composer/reply-form";
import { Duplicates } from "@/components/desk/duplicates";
import { EventsLine } from "@/components/timeline/events-line";
import { Message } from "@/components/timeline/message";
import { thread } from "@/components/timeline/thread";
import { LinkButton } from "@/components/ui/button";
import { AppLink } from "@/components/ui/link";
import type { Clock } from "@/components/ui/time-words";
import type { DraftMode } from "@/lib/drafts/input";
import type { AfterResolve } from "@/lib/outgoing/rules";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { channelWords } from "@/lib/tickets/words";
import { comment, macro, reply, takeBack } from "./actions";
import { OnTheirWay } from "./on-their-way";

type Me = { id: number; afterResolve: AfterResolve };
type Props = { screen: TicketScreen; before?: string; clock: Clock; me: Me };

/** Everything that was said and done, oldest first, and the composer. */
export function Conversation({ screen, before, clock, me }: Props) {
  const { ticket, messages, earlier } = screen;
  // Where only comments fit the newest page, its newest message is older than all of them.
  const newest = messages.at(-1)?.id ?? (before === undefined ? ticket.lastMessageId : null);
  const here = `/desk/tickets/${ticket.number}`;
  return (
    <>
      <div className="timeline">
        {ticket.followUpOf && (
          <p className="events">
            <AppLink href={`/desk/tickets/${ticket.followUpOf}`} className="link">
              Follow-up of #{ticket.followUpOf}
            </AppLink>
          </p>
        )}
        {earlier && (
          <LinkButton href={`${here}?before=${earlier}`} className="self-center">
            Earlier messages
          </LinkButton>
        )}
        {before === undefined && <Duplicates number={ticket.number} alike={screen.alike} clock={clock} />}
        <Said screen={screen} clock={clock} />
        {!before && <OnTheirWay screen={screen} clock={clock} me={me.id} />}
        {before && (
          <LinkButton href={here} className="self-center">
            Newest messages
          </LinkButton>
        )}
      </div>
      <div className="dock" data-drop-files>
        <Write ticket={ticket} newest={newest ?? 0} me={me} />
      </div>
    </>
  );
}

function Said({ screen, clock }: { screen: TicketScreen; clock: Clock }) {
  const { messages, comments, named } = screen;
  const merged = new Map(screen.merged.map(({ id, number }) => [id, number]));
  const events = screen.events.map((event) => ({ ...event, from: merged.get(event.ticketId) }));
  const items = thread({ messages, comments, events, clock });
  return items.map((item) => {
    if (item.kind === "events") return <EventsLine key={item.key} events={item.events} clock={clock} />;
    if (item.kind === "comment") {
      const { id, ticketId, authorId, authorName, content, createdAt, files } = item.comment;
      const author = { id: authorId, name: authorName };
      return (
        <Message
          key={item.key}
          {...{ id, author, content, named, clock }}
          by="team alone"
          via="only your team sees this"
          at={createdAt}
          sameDay={item.sameDay}
          merged={merged.get(ticketId)}
        >
          {files.length > 0 && <AttachmentList files={files} />}
        </Message>
      );
    }
    const { id, ticketId, senderId, senderName, side, content, channel, viaWhatsapp, createdAt, files } = item.message;
    const author = { id: senderId, name: senderName };
    const via = channelWords[viaWhatsapp ? "whatsapp" : channel];
    return (
      <Message
        key={item.key}
        {...{ id, author, content, named, clock, via }}
        by={side}
        at={createdAt}
        sameDay={item.sameDay}
        merged={merged.get(ticketId)}
      >
        {files.length > 0 && <AttachmentList files={files} />}
      </Message>
    );
  });
}

function Write({ ticket, newest, me }: { ticket: TicketScreen["ticket"]; newest: number; me: Me }) {
  const { number, version, status, requesterId, requesterName, drafts, outgoing } = ticket;
  const form = { number, person: me.id, lastSeenMessageId: newest };
  const draftOf = (mode: DraftMode) => drafts?.find((draft) => draft.mode === mode);
  const changeable = outgoing?.filter((one) => one.authorId === me.id && one.kind === "scheduled" && !one.reason) ?? [];
  const customerName = requesterName.split(" ")[0] ?? requesterName;
  return (
    <Composer
      macros={status === "closed" ? undefined : { number, version, apply: macro }}
      reply={
        <>
          <LostEdits
            edits={{ person: me.id, number }}
            changeable={changeable.map(({ id }) => id)}
            canReply={status !== "closed"}
          />
          {status === "closed" ? (
            <ClosedPanel
              key={draftOf("reply")?.savedAt}
              {...{ number, requesterId, customerName }}
              person={me.id}
              draft={draftOf("reply")}
            />
          ) : (
            <ReplyForm
              {...form}
              action={reply}
              takeBack={takeBack}
              draft={draftOf("reply")}
              customerName={customerName}
              afterResolve={me.afterResolve}
              idempotencyKey={randomUUID()}
            />
          )}
        </>
      }
      comment={<CommentForm {...form} action={comment} draft={draftOf("comment")} idempotencyKey={randomUUID()} />}
    />
  );
}
