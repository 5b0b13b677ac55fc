import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/link";
import { TabsRow } from "@/components/ui/tabs-row";

export type TabLink = { label: string; href: string; count?: number | string; current: boolean };

/** Tabs that are addresses: the URL says which one is open. */
export function TabsLinks({ label, tabs, children }: { label: string; tabs: TabLink[]; children?: ReactNode }) {
  return (
    <div className="flex items-end justify-between gap-4 border-b border-line">
      <TabsRow label={label} current={tabs.find(({ current }) => current)?.href}>
        {tabs.map((tab) => (
          <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined} className="tab">
            {tab.label}
            {tab.count !== undefined && <span className="num font-normal text-faint">{tab.count}</span>}
          </AppLink>
        ))}
      </TabsRow>
      {children}
    </div>
  );
}
