import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { SplitForm } from "@/components/desk/split-form";
import { TaskPage } from "@/components/desk/task-page";
import { EmptyState } from "@/components/ui/empty-state";
import { dayAndTime } from "@/components/ui/time-words";
import { listSplittable } from "@/lib/tickets/queries/list-splittable";
import { numberIn, read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { split } from "./actions";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Split #${numberIn((await params).number)}` };
}

/** Which message begins a ticket of its own, and what it is about. */
export default async function Split({ params }: Props) {
  const number = numberIn((await params).number);
  const [{ ticket, messages }, clock] = await Promise.all([read(listSplittable, { number }), readersClock()]);
  const choices = messages.map(({ id, content, at, senderName }) => ({
    id,
    content,
    by: `${senderName} · ${dayAndTime(at, clock)}`,
  }));
  return (
    <TaskPage
      number={number}
      title={`Split #${number}`}
      says={`A message about something else moves from “${ticket.subject}” to a ticket of its own, with its files.`}
    >
      {choices.length > 0 ? (
        <SplitForm action={split} number={number} choices={choices} idempotencyKey={randomUUID()} />
      ) : (
        <EmptyState
          title="There is nothing to split off yet"
          next="A message that the customer wrote after the first one can become a ticket of its own."
        />
      )}
    </TaskPage>
  );
}
