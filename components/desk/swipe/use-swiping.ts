import { type RefObject, useEffect } from "react";
import type { BulkOffer } from "@/components/desk/bulk/bulk-bar";
import { putRowsBack, type Swiped, useSwipe } from "@/components/desk/swipe/use-swipe";
import { newKey } from "@/components/form/send-form";
import { useAct } from "@/components/form/use-act";
import { say } from "@/components/ui/say";

const changes: Record<Swiped, { field: string; value: string }> = {
  resolve: { field: "status", value: "resolved" },
  snooze: { field: "snooze", value: "tomorrow" },
};

type Options = { isOn: boolean; shown: unknown; change: BulkOffer["changePicked"] };

/** A swipe is a change of one picked ticket: the queue tells of it with its way back, as of any other. */
export function useSwiping(list: RefObject<HTMLElement | null>, { isOn, shown, change }: Options): void {
  const changing = useAct(change, (told) => {
    if (told.ok) return;
    say(told.error);
    putRowsBack(list.current);
  });
  useSwipe(list, isOn, (number, what) => {
    const form = new FormData();
    const fields = { tickets: String(number), ...changes[what], idempotencyKey: newKey() };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    changing.act(form);
  });
  // What is still in the list after the change stands in its place again.
  useEffect(() => {
    if (shown) putRowsBack(list.current);
  }, [list, shown]);
}
