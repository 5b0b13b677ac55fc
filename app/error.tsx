"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";

/** A fault of ours; what was typed in another tab or field is not touched by trying again. */
export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <main className="mx-auto flex max-w-[760px] flex-col items-start gap-3 p-5 pt-16" role="alert">
      <h1 className="text-lg font-semibold">This page didn't load</h1>
      <p className="text-muted">Something went wrong on our side. Nothing you sent was lost.</p>
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
