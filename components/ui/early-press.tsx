"use client";

import { useLayoutEffect } from "react";

const here = "deskwell:here";

/**
 * Runs before any of the page's scripts has come. A button that only acts with them is remembered when it is pressed,
 * until something else is begun, and looks as if it waits; so is one that asks before its form is sent. Links, other
 * forms and popovers act by themselves. A press in the very moment of hydration is still being dispatched, and React
 * hears that one itself.
 */
const remember = `(() => {
  let last, pressed;
  const kinds = ["click", "input"];
  const press = (event) => {
    last = event;
    pressed?.removeAttribute("data-waits");
    pressed = event.type === "click" ? event.target.closest("button[type=button]:not([popovertarget]), [data-asks]") : null;
    pressed?.setAttribute("data-waits", "");
    if (pressed?.dataset.asks) event.preventDefault();
  };
  for (const kind of kinds) addEventListener(kind, press, true);
  addEventListener("${here}", () => {
    for (const kind of kinds) removeEventListener(kind, press, true);
    pressed?.removeAttribute("data-waits");
    if (pressed && !last.eventPhase) setTimeout(() => pressed.click());
  }, { once: true });
})()`;

/** Stands before everything that can be pressed; `nonce` is the one of this answer's policy. */
export function EarlyPress({ nonce }: { nonce?: string }) {
  // In the same breath as the page begins to hear presses, so that none counts twice.
  useLayoutEffect(() => {
    dispatchEvent(new Event(here));
  }, []);
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {remember}
    </script>
  );
}
