import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Not found" };

/** The same words for what is not yours and what never existed. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-[760px] p-5 pt-16">
      <EmptyState
        isWholePage
        title="We couldn't find that page"
        next="It may have moved, or it isn't yours to see."
        action={<LinkButton href="/">Go to the start</LinkButton>}
      />
    </main>
  );
}
