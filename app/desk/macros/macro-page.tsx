import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { DeskFrame } from "../desk-frame";

/** The frame of one macro, with the way back to all of them. */
export function MacroPage({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  return (
    <DeskFrame at="macros">
      <header className="top">
        <LinkButton href="/desk/macros" look="ghost" icon bar aria-label="All macros">
          <ChevronLeft aria-hidden />
        </LinkButton>
        <PageTitle>{title}</PageTitle>
        <div className="ml-auto flex items-center gap-2">{acts}</div>
      </header>
      <div className="macro-page">{children}</div>
    </DeskFrame>
  );
}
