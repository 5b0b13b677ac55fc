"use client";

import { type RefObject, useEffect, useState } from "react";
import { saysAttached } from "@/lib/messages/rules";

/** Speaks up while there is still time: the words name a file, and there is none. */
export function AttachedHint({ inside, files }: { inside: RefObject<HTMLElement | null>; files: number }) {
  const [says, setSays] = useState(false);
  useEffect(() => {
    const form = inside.current?.closest("form");
    const look = () => setSays(saysAttached(form?.querySelector("textarea")?.value ?? ""));
    const stop = new AbortController();
    form?.addEventListener("input", look, { signal: stop.signal });
    form?.addEventListener("reset", () => setSays(false), { signal: stop.signal });
    look();
    return () => stop.abort();
  }, [inside]);
  return (
    <p role="status" className="text-small text-high empty:sr-only">
      {says && files === 0 && "Your text speaks of an attachment, and no file is attached yet."}
    </p>
  );
}
