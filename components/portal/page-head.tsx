import type { ReactNode } from "react";
import { PageTitle } from "@/components/ui/page-title";

/** The title, and the one primary button of the screen. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-[18px] flex min-h-(--control) items-center justify-between gap-4">
      <PageTitle large>{title}</PageTitle>
      {children}
    </div>
  );
}
