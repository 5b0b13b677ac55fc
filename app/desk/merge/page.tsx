import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { MergeManyForm } from "@/components/desk/merge-many-form";
import { TaskPage } from "@/components/desk/task-page";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { dayAndTime } from "@/components/ui/time-words";
import { listMergeable } from "@/lib/tickets/queries/list-mergeable";
import { ListMergeable, mostMerged } from "@/lib/tickets/tie-input";
import { allow, read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { mergeAll } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Merge tickets" };

/** The tickets that were picked in the queue: which of them stays, and what merging them means. */
export default async function MergeMany({ searchParams }: Props) {
  const asked = await searchParams;
  const isPicked = ListMergeable.safeParse(asked).success;
  if (!isPicked) await allow("ticket.merge");
  const [found, clock] = await Promise.all([isPicked ? read(listMergeable, asked) : [], readersClock()]);
  const choices = found.map(({ at, ...ticket }) => ({ ...ticket, at: dayAndTime(at, clock) }));
  const title = choices.length > 1 ? `Merge ${choices.length} tickets` : "Merge tickets";
  return (
    <TaskPage
      title={title}
      says="Which one stays? The others' conversations go on in it, and you can take each out again at any time."
    >
      {choices.length > 1 ? (
        <MergeManyForm action={mergeAll} choices={choices} idempotencyKey={randomUUID()} />
      ) : (
        <EmptyState
          title={`Pick 2 to ${mostMerged} tickets to merge`}
          next="Tickets that were merged meanwhile are read in the ticket that took them in."
          action={<LinkButton href="/desk">Back to the queue</LinkButton>}
        />
      )}
    </TaskPage>
  );
}
