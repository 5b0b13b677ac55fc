import type { ReactNode } from "react";
import { TopBar } from "@/components/desk/top-bar";
import { TabsLinks } from "@/components/ui/tabs-links";
import { isDemoExposed } from "@/lib/demo/queries";
import { read } from "@/lib/web/read";
import { DeskFrame } from "../desk/desk-frame";
import { Keys } from "../desk/keys";
import { DemoBanner } from "./demo-banner";

const places = {
  people: "People",
  organizations: "Organizations",
  teams: "Teams",
  tags: "Tags",
  settings: "Settings",
  audit: "Audit",
  outbox: "Outbox",
};

type Props = {
  at: keyof typeof places;
  /** The page's own title; the place's name by default. */
  title?: string;
  /** On the right of the title, such as the one button of the page. */
  side?: ReactNode;
  children: ReactNode;
};

/** The desk's frame with the admins' places; each page says where it stands. */
export async function AdminFrame({ at, title = places[at], side, children }: Props) {
  const demo = await read(isDemoExposed);
  const tabs = Object.entries(places).map(([name, label]) => ({
    label,
    href: `/admin/${name}`,
    current: name === at,
  }));
  return (
    <DeskFrame at="settings" bottom="you">
      {demo && <DemoBanner />}
      <TopBar title={title}>{side}</TopBar>
      <div className="px-4 desk:px-5">
        <TabsLinks label="Settings" tabs={tabs} />
      </div>
      {children}
      <Keys />
    </DeskFrame>
  );
}
