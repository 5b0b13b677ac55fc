import { AttachmentList } from "@/components/attachments/attachment-list";
import { ConversationEnd } from "@/components/portal/conversation-end";
import { PortalMessage } from "@/components/timeline/portal-message";
import { firstName } from "@/components/ui/first-name";
import { AppLink } from "@/components/ui/link";
import { type Clock, isSameDay } from "@/components/ui/time-words";
import type { OwnTicket } from "@/lib/tickets/queries/read-own-ticket";

type Props = OwnTicket & {
  /** A page of the past: the newest messages are not on it. */
  older: boolean;
  reader: { id: number };
  clock: Clock;
};

/** The messages, oldest first; the team's people by their first names. */
export function Conversation({ ticket, merged, messages, earlier, older, reader, clock }: Props) {
  const { number, followUpOf } = ticket;
  return (
    <section aria-label="Conversation" className="flex flex-1 flex-col gap-4 pt-5 pb-6">
      {followUpOf && !earlier && (
        <p className="events">
          <span>
            This continues{" "}
            <AppLink className="text-link" href={`/tickets/${followUpOf}`}>
              #{followUpOf}
            </AppLink>
            , which is closed
          </span>
        </p>
      )}
      {earlier && (
        <AppLink
          className="link tap self-center py-2 text-[14px]"
          href={`/tickets/${number}?before=${messages[0]?.id}`}
        >
          Earlier messages
        </AppLink>
      )}
      {messages.map((message, index) => {
        const { id, senderId, senderName, side, content, createdAt, files } = message;
        const before = messages[index - 1];
        return (
          <PortalMessage
            key={id}
            id={id}
            author={{ id: senderId, name: side === "team" ? firstName(senderName) : senderName }}
            own={senderId === reader.id}
            content={content}
            at={createdAt}
            clock={clock}
            sameDay={before && isSameDay(before.createdAt, createdAt, clock)}
            merged={merged.find((one) => one.id === message.ticketId)?.number}
          >
            {files.length > 0 && <AttachmentList files={files} />}
          </PortalMessage>
        );
      })}
      {older ? (
        <AppLink className="link tap self-center py-2 text-[14px]" href={`/tickets/${number}`}>
          Newest messages
        </AppLink>
      ) : (
        <ConversationEnd ticket={ticket} count={messages.length} clock={clock} />
      )}
    </section>
  );
}
