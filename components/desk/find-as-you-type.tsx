"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { hearEarlyChoices } from "@/components/form/early-choices";

/** How long one must pause before the list follows. */
const pause = 250;

/** Around a search box: its list follows what is typed; without JavaScript the form is sent as usual. */
export function FindAsYouType({ action, children }: { action: `/desk/${string}`; children: ReactNode }) {
  const router = useRouter();
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Whoever presses something has found it: the list must not pull them back.
    const stop = () => clearTimeout(soon.current);
    document.addEventListener("click", stop, { capture: true });
    return () => {
      stop();
      document.removeEventListener("click", stop, { capture: true });
    };
  }, []);
  const onInput = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    clearTimeout(soon.current);
    soon.current = setTimeout(() => {
      const search = value.trim() ? `?${new URLSearchParams({ [name]: value.trim() })}` : "";
      router.replace(`${action}${search}` as Parameters<typeof router.replace>[0], { scroll: false });
    }, pause);
  };
  return (
    <search ref={hearEarlyChoices} onInput={onInput}>
      {children}
    </search>
  );
}
