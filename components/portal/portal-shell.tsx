import type { ReactNode } from "react";
import { PortalHeader, type PortalHeaderProps } from "@/components/portal/portal-header";

/** The customers' frame: a header and one 760 px column. */
export function PortalShell({ header, children }: { header: PortalHeaderProps; children: ReactNode }) {
  return (
    <div data-surface="portal" className="flex min-h-dvh flex-col">
      <a href="#content" className="skip-link">
        Skip to content
      </a>
      <PortalHeader {...header} />
      <main id="content" tabIndex={-1} className="column flex flex-1 flex-col pt-7 pb-10 outline-none">
        {children}
      </main>
    </div>
  );
}
