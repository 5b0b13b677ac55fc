import { ChevronRight } from "lucide-react";
import { Pill } from "@/components/ui/pill";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";

type Props = {
  mail: {
    recipient: string;
    subject: string;
    body: string;
    createdAt: Date;
    sentAt: Date | null;
    error: string | null;
    isKept: boolean;
  };
  clock: Clock;
};

/** One line a mail; its words unfold. */
export function MailItem({ mail, clock }: Props) {
  return (
    <li className="border-b border-line">
      <details className="group">
        <summary className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 desk:px-5">
          <ChevronRight aria-hidden className="size-4 text-muted group-open:rotate-90" />
          <span className="min-w-0 font-medium wrap-anywhere">{mail.subject}</span>
          <span className="min-w-0 text-muted wrap-anywhere">{mail.recipient}</span>
          <State mail={mail} />
          <Time at={mail.createdAt} clock={clock} as="message" className="ml-auto text-small text-muted" />
        </summary>
        <div className="px-4 pb-5 pl-11 desk:pl-12">
          {mail.error && <p className="mb-3 text-danger">The mail server said: {mail.error}</p>}
          <p className="max-w-[72ch] break-words whitespace-pre-wrap">{mail.body}</p>
        </div>
      </details>
    </li>
  );
}

function State({ mail }: Pick<Props, "mail">) {
  if (mail.sentAt) return <Pill tone="accent">Sent</Pill>;
  if (mail.error) return <Pill tone="danger">Not sent yet</Pill>;
  return mail.isKept ? <Pill>Kept: there was no mail server</Pill> : <Pill>On its way</Pill>;
}
