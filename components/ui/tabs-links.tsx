import { AppLink } from "@/components/ui/link";

export type TabLink = { label: string; href: string; count?: number | string; current: boolean };

/** Tabs that are addresses: the URL says which one is open. */
export function TabsLinks({ label, tabs, children }: { label: string; tabs: TabLink[]; children?: React.ReactNode }) {
  return (
    <div className="flex items-end justify-between gap-4 border-b border-line">
      <nav aria-label={label} className="-mb-px flex gap-5 overflow-x-auto">
        {tabs.map((tab) => (
          <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined} className="tab">
            {tab.label}
            {tab.count !== undefined && <span className="num font-normal text-faint">{tab.count}</span>}
          </AppLink>
        ))}
      </nav>
      {children}
    </div>
  );
}
