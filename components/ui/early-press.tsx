"use client";

import { useEffect } from "react";

const here = "deskwell:here";

/**
 * Runs before any of the page's scripts has come. A button that only acts with them is remembered when it is pressed,
 * until something else is begun, and looks as if it waits. Links, forms and popovers act by themselves.
 */
const remember = `(() => {
  let pressed;
  const kinds = ["click", "input"];
  const press = ({ type, target }) => {
    pressed?.removeAttribute("data-waits");
    pressed = type === "click" ? target.closest("button[type=button]:not([popovertarget])") : null;
    pressed?.setAttribute("data-waits", "");
  };
  for (const kind of kinds) addEventListener(kind, press, true);
  addEventListener("${here}", () => {
    for (const kind of kinds) removeEventListener(kind, press, true);
    pressed?.removeAttribute("data-waits");
    pressed?.click();
  }, { once: true });
})()`;

/** Stands before everything that can be pressed; `nonce` is the one of this answer's policy. */
export function EarlyPress({ nonce }: { nonce?: string }) {
  useEffect(() => {
    // After what else becomes ready in the same moment.
    const soon = setTimeout(() => dispatchEvent(new Event(here)));
    return () => clearTimeout(soon);
  }, []);
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {remember}
    </script>
  );
}
