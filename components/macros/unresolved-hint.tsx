"use client";

import { type RefObject, useEffect, useState } from "react";
import { selectUnresolved } from "@/components/macros/use-macros";
import { unresolvedIn } from "@/lib/macros/rules";

/** In red, before the server says so: these variables have no value, and the reply can't be sent with them. */
export function UnresolvedHint({ inside }: { inside: RefObject<HTMLElement | null> }) {
  const [left, setLeft] = useState<string[]>([]);
  useEffect(() => {
    const form = inside.current?.closest("form");
    const area = form?.querySelector("textarea");
    const look = () => {
      const found = unresolvedIn(area?.value ?? "");
      setLeft((before) => (before.join() === found.join() ? before : found));
    };
    const stop = new AbortController();
    form?.addEventListener("input", look, { signal: stop.signal });
    form?.addEventListener("reset", () => setLeft([]), { signal: stop.signal });
    look();
    return () => stop.abort();
  }, [inside]);
  const show = (variable: string) => {
    const area = inside.current?.closest("form")?.querySelector("textarea");
    if (area) selectUnresolved(area, variable);
  };
  return (
    <div role="status" className="unresolved">
      {left.length > 0 && (
        <>
          <span>Can't be sent yet. No value for</span>
          {left.map((variable) => (
            <button
              key={variable}
              type="button"
              className="variable variable-missing tap"
              onClick={() => show(variable)}
            >
              {variable}
            </button>
          ))}
        </>
      )}
    </div>
  );
}
