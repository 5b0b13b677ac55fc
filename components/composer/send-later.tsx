"use client";

import type { MouseEvent } from "react";
import { useFormState } from "@/components/form/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { sendTimeWords } from "@/lib/outgoing/rules";

type Props = { customerName: string; onPress: (event: MouseEvent<HTMLElement>) => void };

/** When a reply goes out by itself: three usual times, or one of your own. */
export function SendLater({ customerName, onPress }: Props) {
  const { errorOf, typedIn } = useFormState();
  const wrong = errorOf("at");
  const at = typedIn("at");
  return (
    <fieldset className="send-later">
      <legend>Send later</legend>
      {Object.entries(sendTimeWords).map(([when, words]) => (
        <SubmitButton key={when} look="ghost" name="when" value={when} waiting="Scheduling…" onClick={onPress}>
          {words}
        </SubmitButton>
      ))}
      <div className="flex gap-1.5">
        <input
          type="datetime-local"
          name="at"
          aria-label="Day and time"
          className="field min-w-0 flex-1"
          aria-invalid={wrong ? true : undefined}
          defaultValue={typeof at === "string" ? at : ""}
        />
        <SubmitButton look="secondary" name="when" value="at" waiting="Scheduling…" onClick={onPress}>
          Schedule
        </SubmitButton>
      </div>
      <label className="send-later-unless">
        <input type="checkbox" name="cancelOnAnswer" value="on" defaultChecked />
        Cancel it if {customerName} writes first
      </label>
    </fieldset>
  );
}
