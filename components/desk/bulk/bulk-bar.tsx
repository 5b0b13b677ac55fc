"use client";

import { type ReactNode, useState } from "react";
import { BulkMacro } from "@/components/desk/bulk/bulk-macro";
import { BulkSelect } from "@/components/desk/bulk/bulk-select";
import type { Picking } from "@/components/desk/bulk/use-picking";
import { newKey } from "@/components/form/send-form";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/link";
import { mostMatching } from "@/lib/bulk/rules";
import type { Action } from "@/lib/result";
import { snoozePresets, snoozeWords } from "@/lib/snooze/rules";
import { chosenStatuses, priorities } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

type Named = { id: number; name: string }[];

export type BulkOffer = {
  choices: { teams: Named; people: Named; tags: Named };
  /** The queue's filter as its address says it. */
  filter: string;
  /** This page is the whole list. */
  isWhole: boolean;
  changePicked: Action<{ bulk: number; changed: number }>;
  changeMatching: Action<{ bulk: number; total: number }>;
  countAll: Action<{ count: number }>;
};

/** Slides up with the first picked row: what can be done to all of them at once. */
export function BulkBar({ picking, choices, filter, isWhole, ...actions }: BulkOffer & { picking: Picking }) {
  const [matching, setMatching] = useState<number | null>(null);
  const { picked, isAll, all, clear } = picking;
  const told = (result: { ok: boolean }) => result.ok && clear();
  const changing = useAct(actions.changePicked, told);
  const changingAll = useAct(actions.changeMatching, told);
  const counting = useAct(actions.countAll, (result) => result.ok && setMatching(result.value.count));
  const busy = changing.pending || changingAll.pending;
  // Whoever picks rows one by one again means those.
  const everything = isAll ? matching : null;
  const which: Record<string, string> = everything === null ? { tickets: picked.join() } : { filter };

  function choose(field: string, value: string) {
    if (busy) return;
    const form = new FormData();
    for (const [name, text] of Object.entries({ ...which, field, value, idempotencyKey: newKey() }))
      form.set(name, text);
    (everything === null ? changing : changingAll).act(form);
  }

  const count = () => {
    const form = new FormData();
    form.set("filter", filter);
    counting.act(form);
  };
  const refused = [changing.result, changingAll.result, counting.result].find((result) => result && !result.ok);
  return (
    <section className="bulk layer" aria-label="Selected tickets">
      <div className="bulk-head">
        <p role="status">{busy ? "Changing…" : said(picked.length, everything)}</p>
        {!isAll && <Plain onPress={all}>All on this page</Plain>}
        {isAll && !isWhole && everything === null && (
          <Plain onPress={count}>{counting.pending ? "Counting…" : "All that match"}</Plain>
        )}
        <button
          type="button"
          className="btn btn-ghost btn-icon btn-bar ml-auto"
          aria-label="Clear selection"
          onClick={clear}
        >
          ×
        </button>
      </div>
      {picked.length > 0 && (
        <div className="bulk-acts">
          <BulkSelect label="Assign" field="assignee" none="Nobody" choices={named(choices.people)} choose={choose} />
          {choices.teams.length > 0 && (
            <BulkSelect label="Team" field="team" none="No team" choices={named(choices.teams)} choose={choose} />
          )}
          <BulkSelect label="Status" field="status" choices={chosenStatuses.map(worded(statusWords))} choose={choose} />
          <BulkSelect
            label="Priority"
            field="priority"
            choices={[...priorities].reverse().map(worded(priorityWords))}
            choose={choose}
          />
          <BulkSelect
            label="Snooze"
            field="snooze"
            none="Wake now"
            choices={snoozePresets.map(worded(snoozeWords))}
            choose={choose}
          />
          {choices.tags.length > 0 && (
            <>
              <BulkSelect label="Add tag" field="tag" choices={named(choices.tags)} choose={choose} />
              <BulkSelect label="Remove tag" field="untag" choices={named(choices.tags)} choose={choose} />
            </>
          )}
          {everything === null && picked.length > 1 && (
            <AppLink href={`/desk/merge?tickets=${picked.join()}`} className="chip tap">
              Merge…
            </AppLink>
          )}
          <BulkMacro count={everything ?? picked.length} choose={choose} />
          <form method="post" action="/api/tickets/export">
            {Object.entries(which).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} readOnly />
            ))}
            <button type="submit" className="chip tap">
              Export CSV
            </button>
          </form>
        </div>
      )}
      {refused && !refused.ok && <Alert>{refused.error}</Alert>}
    </section>
  );
}

function said(picked: number, matching: number | null): string {
  if (matching === null) return picked === 0 ? "Choose tickets" : `${picked} selected`;
  const many =
    matching > mostMatching ? `More than ${mostMatching.toLocaleString("en")}` : matching.toLocaleString("en");
  return `All ${many} that match`;
}

const named = (all: Named) => all.map(({ id, name }) => ({ value: String(id), label: name }));

const worded =
  <T extends string>(words: Record<T, string>) =>
  (value: T) => ({ value, label: words[value] });

function Plain({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="link tap" onClick={onPress}>
      {children}
    </button>
  );
}
