"use client";

import { useEffect, useRef } from "react";
import { usePending } from "@/components/form/form-state";
import { formData } from "@/components/form/send-form";

export type HowSent = { what: "plain" | "pending" | "resolve"; next: boolean };

/**
 * Tells how a reply leaves as it does, by whichever button or key: what becomes of the ticket, and whether its writer
 * goes on to the next one. Only the key presses the button in here.
 */
export function HowSent({ onSend }: { onSend: (how: HowSent) => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const { pending } = usePending();
  const latest = useRef({ pending, onSend });
  latest.current = { pending, onSend };
  useEffect(() => {
    const form = button.current?.form;
    const tell = ({ submitter }: SubmitEvent) => {
      // Pressed again while it is on its way, nothing is sent.
      if (form && !latest.current.pending) latest.current.onSend(howOf(form, submitter));
    };
    form?.addEventListener("submit", tell);
    return () => form?.removeEventListener("submit", tell);
  }, []);
  return (
    <button
      ref={button}
      type="submit"
      hidden
      name="andThen"
      value="resolve"
      data-then="next"
      aria-keyshortcuts="Meta+Shift+Enter Control+Shift+Enter"
    >
      Send, resolve and go to the next
    </button>
  );
}

function howOf(form: HTMLFormElement, submitter: HTMLElement | null): HowSent {
  const then = formData(form, submitter).get("andThen");
  return { what: then === "pending" || then === "resolve" ? then : "plain", next: submitter?.dataset.then === "next" };
}
