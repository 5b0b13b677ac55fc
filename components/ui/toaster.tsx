"use client";

import { Toaster as Sonner } from "sonner";

/** Once a layout; say something with `toast` from sonner. */
export function Toaster() {
  return (
    <Sonner
      theme="system"
      position="top-center"
      // Below the bars: the composer and its buttons stay free.
      offset={{ top: 68 }}
      mobileOffset={{ top: 104 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: "layer font-sans flex w-full items-center gap-3 px-4 py-3 text-desk",
          title: "font-medium",
          description: "text-small text-muted",
          icon: "text-accent",
          actionButton: "link tap order-1 ml-auto inline-flex shrink-0 items-center gap-1.5 font-semibold",
          cancelButton: "link tap order-2 shrink-0",
        },
      }}
    />
  );
}
