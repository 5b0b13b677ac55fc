"use client";

import { TicketAct } from "@/components/desk/ticket-act";
import { Question, useQuestion } from "@/components/ui/question";
import type { Action } from "@/lib/result";

type Props = { action: Action; number: number; version: number };

/** Nothing opens a closed ticket again, so closing asks first. */
export function CloseAct({ action, number, version }: Props) {
  const { asks, asked } = useQuestion();
  return (
    <>
      <TicketAct {...{ action, number, version, asks }} waiting="Closing…" done="Ticket closed" className="menu-item">
        Close for good
      </TicketAct>
      <Question asked={asked} title="Close this ticket for good?" yes="Close for good">
        Nothing opens it again. If the customer writes once more, a new ticket continues it.
      </Question>
    </>
  );
}
