"use client";

import { type ComponentProps, useId } from "react";
import { useFormStatus } from "react-dom";
import { usePending } from "@/components/form/form-state";
import { type ButtonLook, buttonClass } from "@/components/ui/button";

type Props = ButtonLook &
  Omit<ComponentProps<"button">, "type"> & { /** Said while the form is on its way. */ waiting?: string };

/** Sends its form once; while it waits it says what it does. */
export function SubmitButton({
  look = "primary",
  icon,
  bar,
  className,
  waiting = "Sending…",
  children,
  onClick,
  ...rest
}: Props) {
  const native = useFormStatus().pending;
  const form = usePending();
  const own = useId();
  const pending = native || form.pending;
  // Of several buttons only the pressed one speaks; keys press the primary one.
  const speaks = native || (form.sentBy ? form.sentBy === own : look === "primary");
  return (
    <button
      type="submit"
      data-button={own}
      className={buttonClass({ look, icon, bar, className })}
      // Stays focusable while it waits; a disabled button would drop the keyboard's place.
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {pending && speaks ? waiting : children}
    </button>
  );
}
