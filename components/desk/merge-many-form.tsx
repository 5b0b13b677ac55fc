"use client";

import { useState } from "react";
import { StaysAtRest } from "@/components/desk/stays-at-rest";
import { ActionForm } from "@/components/form/action-form";
import { say } from "@/components/ui/say";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";
import type { MergeableTicket } from "@/lib/tickets/queries/list-mergeable";

type Choice = Omit<MergeableTicket, "at"> & { at: string };
type Props = {
  action: Action<{ into: number; merged: number }>;
  /** The oldest first. */
  choices: Choice[];
  idempotencyKey: string;
};

/** The picked tickets, of which one stays: the oldest that can, unless another one is chosen. */
export function MergeManyForm({ action, choices, idempotencyKey }: Props) {
  const [into, setInto] = useState(choices.find(({ status }) => status !== "closed")?.number ?? choices[0]?.number);
  const survivor = choices.find(({ number }) => number === into);
  const others = choices.length - 1;
  return (
    <ActionForm
      action={action}
      idempotencyKey={idempotencyKey}
      onDone={({ merged }) =>
        say(merged === 1 ? "1 ticket merged into this one" : `${merged} tickets merged into this one`)
      }
    >
      <input type="hidden" name="tickets" value={choices.map(({ number }) => number).join()} readOnly />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 font-medium">Stays</legend>
        {choices.map(({ number, subject, status, preview, requesterName, at }) => (
          <label key={number} className="choice">
            <input
              type="radio"
              name="into"
              value={number}
              defaultChecked={number === into}
              disabled={status === "closed"}
              onChange={() => setInto(number)}
            />
            <span className="min-w-0">
              <span className="flex items-baseline gap-2">
                <span className="num text-faint">#{number}</span>
                <span className="min-w-0 flex-1 truncate font-medium">{subject}</span>
                <Status status={status} />
              </span>
              <span className="block truncate text-small text-muted">
                {requesterName} · {at} · {preview}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {survivor && <StaysAtRest survivor={survivor} others={choices.filter((one) => one !== survivor)} />}
      <div>
        <SubmitButton waiting="Merging…">
          Merge {others === 1 ? "the other one" : `the other ${others}`} into #{into}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
