"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { say } from "@/components/ui/say";
import type { Action } from "@/lib/result";
import { snoozePresets, snoozeWords } from "@/lib/snooze/rules";

type Props = {
  number: number;
  /** "Mon 09:00" while it sleeps. */
  asleepUntil?: string;
  /** The first time that can be chosen, as the reader's clock shows it. */
  earliest: string;
  snooze: Action<{ number: number }>;
  wake: Action<{ number: number }>;
};

/** Puts a ticket aside until a time; it also wakes when its customer writes. */
export function SnoozeMenu({ number, asleepUntil, earliest, snooze, wake }: Props) {
  const router = useRouter();
  const inside = useRef<HTMLDivElement>(null);
  const done = (words: string) => (told: { ok: boolean }) => {
    if (!told.ok) return router.refresh();
    inside.current?.closest<HTMLElement>("[popover]")?.hidePopover();
    say(words);
  };
  const snoozing = useAct(snooze, done("Ticket snoozed"));
  const waking = useAct(wake, done("Ticket is awake"));
  const refused = [snoozing.result, waking.result].find((result) => result && !result.ok);
  const which = <input type="hidden" name="number" value={number} readOnly />;
  return (
    <Popover
      id="snooze"
      place="end"
      keys="H"
      trigger={<Icon name="moon" />}
      triggerLabel={asleepUntil ? `Snoozed until ${asleepUntil}` : "Snooze"}
      triggerClass={buttonClass({ look: "ghost", icon: true, bar: true, className: asleepUntil && "text-accent" })}
    >
      <div ref={inside}>
        {asleepUntil && (
          <ActForm act={waking.form}>
            {which}
            <p className="menu-label">Snoozed until {asleepUntil}</p>
            <button type="submit" className="menu-item">
              Wake now
            </button>
          </ActForm>
        )}
        <ActForm act={snoozing.form}>
          {which}
          <p className="menu-label">Snooze until a time, or until the customer writes</p>
          {snoozePresets.map((preset) => (
            <button key={preset} type="submit" name="until" value={preset} className="menu-item">
              {snoozeWords[preset]}
            </button>
          ))}
          <div className="snooze-at">
            <input type="datetime-local" name="at" aria-label="Date and time" min={earliest} className="field" />
            <button type="submit" className="btn btn-secondary">
              Snooze
            </button>
          </div>
        </ActForm>
        {refused && !refused.ok && <Alert>{refused.error}</Alert>}
      </div>
    </Popover>
  );
}
