"use client";

import { useEffect } from "react";
import { flushDrafts } from "@/components/composer/draft-savers";

/** What this device kept goes to the server as soon as there is a line, whichever page is open. */
export function FlushDrafts({ person }: { person: number }) {
  useEffect(() => {
    const flush = () => void flushDrafts(person);
    flush();
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [person]);
  return null;
}
