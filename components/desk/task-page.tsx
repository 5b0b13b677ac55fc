import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { BackLink } from "@/components/desk/back-link";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

type Props = {
  /** Absent where it is about many: then it leads back to the list. */
  number?: number;
  title: string;
  /** What happens. */
  says: string;
  children: ReactNode;
};

/** One thing to do with a ticket, on a page of its own that leads back to it. */
export function TaskPage({ number, title, says, children }: Props) {
  return (
    <main className="ticket">
      <header className="ticket-top">
        {number ? (
          <LinkButton href={`/desk/tickets/${number}`} look="ghost" icon bar aria-label={`Back to #${number}`}>
            <ChevronLeft aria-hidden />
          </LinkButton>
        ) : (
          <BackLink />
        )}
        <PageTitle>{title}</PageTitle>
      </header>
      <div className="mx-auto flex max-w-[680px] flex-col gap-4 px-4 py-5">
        <p className="text-muted">{says}</p>
        {children}
      </div>
    </main>
  );
}
