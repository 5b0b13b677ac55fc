import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

/** Back, subject, number; then what can be done. Give the buttons `bar`. */
export function TicketTop({
  subject,
  number,
  backHref,
  children,
}: {
  subject: string;
  number: number;
  backHref: string;
  children?: ReactNode;
}) {
  return (
    <header className="ticket-top">
      <LinkButton href={backHref} look="ghost" icon bar aria-label="Back to the queue">
        <ChevronLeft aria-hidden />
      </LinkButton>
      <PageTitle>{subject}</PageTitle>
      <div className="ml-auto flex shrink-0 items-center gap-1.5 desk:gap-3">
        <span className="num text-muted max-desk:hidden">#{number}</span>
        {children}
      </div>
    </header>
  );
}
