"use client";

import { StaysAtRest } from "@/components/desk/stays-at-rest";
import { ActionForm } from "@/components/form/action-form";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";
import type { Status } from "@/lib/tickets/rules";

type Ticket = {
  number: number;
  version: number;
  subject: string;
  status: Status;
  isSnoozed: boolean;
  requesterId: number;
  requesterName: string;
};
type Props = {
  action: Action<{ number: number; into: number }>;
  ticket: Ticket;
  survivor: Ticket;
  idempotencyKey: string;
};

/** What merging these two means, and the button. */
export function MergeForm({ action, ticket, survivor, idempotencyKey }: Props) {
  const colleagues = ticket.requesterId !== survivor.requesterId;
  return (
    <ActionForm
      action={action}
      idempotencyKey={idempotencyKey}
      onDone={() => say(`#${ticket.number} merged into this ticket`)}
    >
      <input type="hidden" name="number" value={ticket.number} readOnly />
      <input type="hidden" name="version" value={ticket.version} readOnly />
      <input type="hidden" name="into" value={survivor.number} readOnly />
      <dl className="rounded-card border border-line bg-surface px-4 py-2">
        <Line label="Goes in" ticket={ticket} />
        <Line label="Stays" ticket={survivor} />
      </dl>
      <p>
        {colleagues
          ? `${ticket.requesterName} and ${survivor.requesterName} are colleagues who share tickets: both read the whole conversation in #${survivor.number}.`
          : `${ticket.requesterName} finds one conversation, and links to #${ticket.number} lead to #${survivor.number}.`}
      </p>
      <StaysAtRest survivor={survivor} others={[ticket]} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton waiting="Merging…">Merge into #{survivor.number}</SubmitButton>
        <LinkButton href={`/desk/tickets/${ticket.number}/merge`}>Pick another</LinkButton>
      </div>
    </ActionForm>
  );
}

function Line({ label, ticket }: { label: string; ticket: Ticket }) {
  return (
    <div className="detail">
      <dt>{label}</dt>
      <dd>
        <span className="num text-faint">#{ticket.number}</span>
        <span className="truncate">{ticket.subject}</span>
      </dd>
    </div>
  );
}
