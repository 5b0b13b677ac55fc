"use client";

import { Suspense, useState } from "react";
import type { Offered } from "@/components/macros/load-macros";
import { lazily } from "@/components/ui/lazily";

/** Loaded when it is first opened, not with the queue. */
const MacroDialog = lazily(() => import("@/components/macros/macro-dialog"));

type Props = {
  /** How many tickets it would be used on. */
  count: number;
  choose(field: string, value: string): void;
};

/** A macro for many tickets. Words for customers ask for a press of their own, which says how many will read them. */
export function BulkMacro({ count, choose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const many = count.toLocaleString("en");
  const acts = ({ id, stamp, reply, actions }: Offered) => {
    const use = (field: string) => () => choose(field, `${id}@${stamp}`);
    const onlyActions = {
      label: reply ? "Only the actions" : count === 1 ? "Apply to 1 ticket" : `Apply to ${many} tickets`,
      run: use("macro"),
    };
    const replies = { label: count === 1 ? "Send 1 reply" : `Send ${many} replies`, run: use("macro_reply") };
    if (!reply) return [onlyActions];
    return actions.length > 0 ? [{ ...replies, label: `${replies.label} & apply` }, onlyActions] : [replies];
  };
  return (
    <>
      <button type="button" className="chip tap" onClick={() => setOpen(true)}>
        Macro
      </button>
      {isOpen && (
        <Suspense>
          <MacroDialog
            title={count === 1 ? "Use a macro on 1 ticket" : `Use a macro on ${many} tickets`}
            acts={acts}
            asks
            note={({ reply }) => (reply ? "Replies are held for a minute. Undo takes them back until then." : null)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
