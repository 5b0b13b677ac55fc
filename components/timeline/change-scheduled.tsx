"use client";

import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { typeInto } from "@/components/form/type-into";
import { type EditsOf, keepEdit, readEdits } from "@/components/timeline/kept-edits";
import { buttonClass } from "@/components/ui/button";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props = {
  reply: { id: number; content: string; localTime: string; cancelOnAnswer: boolean };
  edits: EditsOf;
  newest: number;
  customerName: string;
  action: Action<{ number: number }>;
};

/** Its words and its time, in the thread itself; `data-unsaved` hides what would send the old words. */
export function ChangeScheduled({ reply, edits, newest, customerName, action }: Props) {
  const inside = useRef<HTMLDetailsElement>(null);
  const [unsaved, setUnsaved] = useState(false);
  const { id } = reply;
  const { person, number } = edits;

  useEffect(() => {
    const area = inside.current?.querySelector("textarea");
    const words = readEdits({ person, number })[id];
    if (!inside.current || !area || !words || words === area.value) return;
    inside.current.open = true;
    typeInto(area, words);
  }, [person, number, id]);

  function look() {
    const form = inside.current?.querySelector("form");
    const area = form?.querySelector("textarea");
    if (!form || !area) return;
    setUnsaved([...form.elements].some(isChanged));
    keepEdit(edits, id, isChanged(area) ? area.value : "");
  }

  function settle() {
    setUnsaved(false);
    keepEdit(edits, id, "");
  }

  return (
    <details ref={inside} className="mt-3" data-unsaved={unsaved || undefined} onInput={look} onReset={settle}>
      <summary className="tap w-fit text-small text-muted">Change words or time</summary>
      <ActionForm
        action={action}
        keep
        onDone={() => {
          settle();
          say("Changed");
        }}
        className="mt-2 flex flex-col gap-3"
      >
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="lastSeenMessageId" value={newest} readOnly />
        <TextAreaField name="content" label="Words" rows={4} defaultValue={reply.content} />
        <TextField name="at" label="Goes out" type="datetime-local" defaultValue={reply.localTime} />
        <label className="flex items-center gap-2">
          <input type="checkbox" name="cancelOnAnswer" value="on" defaultChecked={reply.cancelOnAnswer} />
          Cancel it if {customerName} writes first
        </label>
        <div className="flex gap-2">
          <SubmitButton look="secondary" waiting="Saving…">
            Save
          </SubmitButton>
          {unsaved && (
            <button type="reset" className={buttonClass({ look: "ghost" })}>
              Leave it as it was
            </button>
          )}
        </div>
      </ActionForm>
    </details>
  );
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLInputElement && control.type === "checkbox")
    return control.checked !== control.defaultChecked;
  const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
  return isText && control.type !== "hidden" && control.value !== control.defaultValue;
}
