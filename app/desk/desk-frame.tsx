import type { ReactNode } from "react";
import type { BottomPlace } from "@/components/desk/bottom-bar";
import { DeskShell } from "@/components/desk/desk-shell";
import { queueHref } from "@/components/desk/queue-address";
import { viewWords } from "@/components/desk/queue-words";
import { Icon } from "@/components/ui/icon";
import { type QueueView, queueViews } from "@/lib/tickets/input";
import { currentSession } from "@/lib/web/session";
import { signOut } from "./actions";
import { queueCounts } from "./queue-counts";
import { savedViews } from "./saved-views";

type Props = {
  /** The view of the queue one stands in. */
  view?: QueueView;
  /** The saved view one stands in. */
  saved?: number;
  /** The page one stands in, when it isn't the queue. */
  at?: "customers" | "macros" | "settings";
  bottom?: BottomPlace;
  children: ReactNode;
};

/** The team's frame with its counts, for the desk's pages and the admins'. */
export async function DeskFrame({ view, saved, at, bottom, children }: Props) {
  const [{ counts }, own, { person, settings }] = await Promise.all([queueCounts(), savedViews(), currentSession()]);
  const isAdmin = person?.role === "admin";
  const views = queueViews.map((one) => ({
    view: one,
    label: viewWords[one].label,
    href: queueHref({ view: one }),
    count: counts[one],
    current: one === view && saved === undefined,
  }));
  const customers = {
    label: "Customers",
    href: "/desk/customers",
    icon: <Icon name="users" />,
    current: at === "customers",
  };
  const macros = { label: "Macros", href: "/desk/macros", icon: <Icon name="zap" />, current: at === "macros" };
  const admin = {
    label: "Settings",
    href: "/admin/people",
    icon: <Icon name="settings" />,
    current: at === "settings",
  };
  const side = {
    productName: settings.productName,
    views,
    saved: own.map(({ id, name, filter, count }) => ({
      id,
      label: name,
      href: queueHref({ ...filter, saved: id }),
      count: count ? capped(count) : undefined,
      current: id === saved,
    })),
    places: isAdmin ? [customers, macros, admin] : [customers, macros],
    person: { id: person?.id ?? 0, name: person?.name ?? "", email: person?.email },
    settingsHref: isAdmin ? admin.href : undefined,
    signOut,
  };
  return (
    <DeskShell side={side} place={bottom}>
      {children}
    </DeskShell>
  );
}

/** "12"; "999+" for more, and "12+" where there may be older ones that were not looked at. */
function capped({ found, isWhole }: { found: number; isWhole: boolean }): string {
  return found > 999 ? "999+" : `${found}${isWhole ? "" : "+"}`;
}
