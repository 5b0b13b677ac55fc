import type { ReactNode } from "react";
import { BackLink } from "@/components/desk/back-link";
import { PageTitle } from "@/components/ui/page-title";

/** Back, subject, number; then what can be done. Give the buttons `bar`. */
export function TicketTop({ subject, number, children }: { subject: string; number: number; children?: ReactNode }) {
  return (
    <header className="ticket-top">
      <BackLink number={number} />
      <PageTitle>{subject}</PageTitle>
      <div className="ml-auto flex shrink-0 items-center gap-1.5 desk:gap-3">
        <span className="num text-faint max-desk:hidden">#{number}</span>
        {children}
      </div>
    </header>
  );
}
