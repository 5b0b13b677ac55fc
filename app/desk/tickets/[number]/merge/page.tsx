import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MergeForm } from "@/components/desk/merge-form";
import { PickSurvivor } from "@/components/desk/pick-survivor";
import { TaskPage } from "@/components/desk/task-page";
import { Alert } from "@/components/ui/alert";
import { parse } from "@/lib/parse";
import { findSurvivors } from "@/lib/tickets/queries/find-survivors";
import { FindSurvivors } from "@/lib/tickets/tie-input";
import { numberIn, read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { merge } from "./actions";

type Props = {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Merge #${numberIn((await params).number)}` };
}

/** First which ticket takes this one in, then what that means; the address says which step it is. */
export default async function Merge({ params, searchParams }: Props) {
  const number = numberIn((await params).number);
  const search = parse(FindSurvivors, { ...(await searchParams), number });
  const { q, into } = search;
  const [{ ticket, found }, clock] = await Promise.all([read(findSurvivors, search), readersClock()]);
  if (ticket.mergedInto !== null) redirect(`/desk/tickets/${number}`);
  const survivor = into ? found[0] : undefined;
  if (into && survivor) {
    return (
      <TaskPage
        number={number}
        title={`Merge #${number} into #${into}`}
        says="Both conversations become one. You can take them apart again at any time."
      >
        <MergeForm action={merge} ticket={ticket} survivor={survivor} idempotencyKey={randomUUID()} />
      </TaskPage>
    );
  }
  return (
    <TaskPage
      number={number}
      title={`Merge #${number}`}
      says={`Which ticket goes on with “${ticket.subject}”? Its number stays, and this one leads there.`}
    >
      {into && (
        <Alert>
          #{into} can't take this ticket in. It may be closed, merged itself, or of a customer who doesn't share tickets
          with {ticket.requesterName}.
        </Alert>
      )}
      <PickSurvivor
        number={number}
        q={q}
        requesterName={ticket.requesterName}
        found={into ? [] : found}
        clock={clock}
      />
    </TaskPage>
  );
}
