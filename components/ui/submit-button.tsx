"use client";

import type { ComponentProps } from "react";
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
  const enhanced = usePending();
  const pending = native || enhanced;
  return (
    <button
      type="submit"
      className={buttonClass({ look, icon, bar, className })}
      // Stays focusable while it waits; a disabled button would drop the keyboard's place.
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {pending ? waiting : children}
    </button>
  );
}
