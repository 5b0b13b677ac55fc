import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/link";

/** Above a page's title: where one came from. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink
      href={href}
      className="tap -mt-2 mb-1 -ml-1 flex w-fit items-center gap-1 text-[14px] text-muted hover:text-text"
    >
      <ChevronLeft aria-hidden className="size-4" />
      {children}
    </AppLink>
  );
}
