"use client";

import { useSyncExternalStore } from "react";
import { hasCommandKey, keyWords } from "@/components/keys/spell";

const never = () => () => undefined;

/** The keys that press a button, in the button: "⌘↵", or "Ctrl ↵" where there is no ⌘. People on phones have none. */
export function Kbd({ keys }: { keys: string }) {
  const isMac = useSyncExternalStore(never, hasCommandKey, () => false);
  return (
    <kbd className="kbd pointer-coarse:hidden" aria-hidden>
      {keyWords(keys, isMac).join(isMac ? "" : " ")}
    </kbd>
  );
}
