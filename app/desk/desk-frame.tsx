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

type Props = {
  /** The view of the queue one stands in. */
  view?: QueueView;
  /** The page one stands in, when it isn't the queue. */
  at?: "customers" | "settings";
  bottom?: BottomPlace;
  children: ReactNode;
};

/** The team's frame with its counts, for the desk's pages and the admins'. */
export async function DeskFrame({ view, at, bottom, children }: Props) {
  const [counts, { person, settings }] = await Promise.all([queueCounts(), currentSession()]);
  const isAdmin = person?.role === "admin";
  const views = queueViews.map((one) => ({
    view: one,
    label: viewWords[one].label,
    href: queueHref({ view: one }),
    count: counts[one],
    current: one === view,
  }));
  const customers = {
    label: "Customers",
    href: "/desk/customers",
    icon: <Icon name="users" />,
    current: at === "customers",
  };
  const admin = {
    label: "Settings",
    href: "/admin/people",
    icon: <Icon name="settings" />,
    current: at === "settings",
  };
  const side = {
    productName: settings.productName,
    views,
    places: isAdmin ? [customers, admin] : [customers],
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
