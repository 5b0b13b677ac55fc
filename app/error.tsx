"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";

/** A fault of ours. What was being written is kept as a draft, so loading the page anew takes nothing away. */
export default function Failure({ error }: { error: Error & { digest?: string } }) {
  useEffect(() => console.error(error), [error]);
  return (
    <main className="mx-auto flex max-w-[760px] flex-col items-start gap-3 p-5 pt-16" role="alert">
      <h1 className="text-lg font-semibold">This page didn't load</h1>
      <p className="text-muted">Something went wrong on our side. Nothing you sent was lost.</p>
      {/* Asks the server again; what Next offers would only show the same answer once more. */}
      <Button look="primary" onClick={() => location.reload()}>
        Try again
      </Button>
    </main>
  );
}
