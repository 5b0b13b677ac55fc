import { CircleAlert } from "lucide-react";
import { AttachmentList } from "@/components/attachments/attachment-list";
import { ChangeScheduled } from "@/components/timeline/change-scheduled";
import type { EditsOf } from "@/components/timeline/kept-edits";
import { Markdown } from "@/components/timeline/markdown";
import { OutgoingAct, type OutgoingActions } from "@/components/timeline/outgoing-acts";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { type Clock, clockTime, comingDay } from "@/components/ui/time-words";
import type { OutgoingOnScreen } from "@/lib/outgoing/queries";
import { stopWords, takeBackKey } from "@/lib/outgoing/rules";

type Props = {
  reply: OutgoingOnScreen & { isMine: boolean; localTime: string };
  /** The tickets whose numbers lead to them. */
  named: readonly number[];
  /** The newest message above it. */
  newest: number;
  /** Whose changes this browser keeps. */
  edits: EditsOf;
  customerName: string;
  clock: Clock;
  actions: OutgoingActions;
};

/** A reply that has not gone out: only the team sees it, and its author can still change their mind. */
export function Outgoing({ reply, named, newest, edits, customerName, clock, actions }: Props) {
  const { id, authorId, authorName, kind, reason, content, isMine } = reply;
  const files = reply.files.map(({ name, ...file }) => ({ ...file, fileName: name }));
  const label = `${reason ? "Reply kept back" : kind === "held" ? "Reply on its way" : "Scheduled reply"} from ${authorName}`;
  return (
    <article className="msg" aria-label={label}>
      <Avatar person={{ id: authorId, name: authorName }} />
      <div className="msg-card msg-outgoing">
        <header className="msg-head">
          {reason ? (
            <CircleAlert aria-hidden className="size-[15px]" strokeWidth={1.75} />
          ) : (
            <Icon name={kind === "held" ? "send" : "clock"} />
          )}
          <b>{authorName}</b>
          <span>{standing(reply, customerName, clock)}</span>
        </header>
        <Markdown text={content} tickets={named} />
        {files.length > 0 && <AttachmentList files={files} />}
        <div className="outgoing-acts">
          {isMine && kind === "held" && !reason && (
            <OutgoingAct id={id} action={actions.takeBack} once={takeBackKey(id)} waiting="Undoing…">
              Undo
            </OutgoingAct>
          )}
          {(isMine ? kind === "scheduled" || reason : reason) && (
            <OutgoingAct id={id} action={actions.takeBack} once={takeBackKey(id)} waiting="One moment…">
              Back to the composer
            </OutgoingAct>
          )}
          {isMine && (kind === "scheduled" || reason) && (
            <OutgoingAct id={id} action={actions.sendNow} waiting="Sending…">
              Send now
            </OutgoingAct>
          )}
          {!isMine && kind === "scheduled" && !reason && (
            <OutgoingAct id={id} action={actions.holdBack} waiting="One moment…">
              Keep it back
            </OutgoingAct>
          )}
        </div>
        {isMine && kind === "scheduled" && !reason && (
          <ChangeScheduled {...{ reply, edits, newest, customerName }} action={actions.reschedule} />
        )}
      </div>
    </article>
  );
}

/** "sending…", "goes out tomorrow 09:00 unless Jonas writes first", "not sent: the customer wrote first" */
function standing(
  { kind, reason, sendAt, andThen, cancelOnAnswer }: Props["reply"],
  customerName: string,
  clock: Clock,
): string {
  if (reason) return `not sent: ${stopWords[reason]}`;
  const then = andThen ? { pending: ", then pending", resolve: ", then resolved" }[andThen] : "";
  if (kind === "held") return `sending…${then}`;
  const at = new Date(sendAt);
  const unless = cancelOnAnswer ? ` unless ${customerName} writes first` : "";
  return `goes out ${comingDay(at, clock)} ${clockTime(at, clock)}${unless}${then}`;
}
