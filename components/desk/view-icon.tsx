import { Icon } from "@/components/ui/icon";
import type { QueueView } from "@/lib/tickets/input";

const icons = {
  mine: "inbox",
  unassigned: "user-round",
  mentions: "at-sign",
  open: "contrast",
  pending: "clock",
  on_hold: "equal",
  snoozed: "moon",
  resolved: "check",
  all: "text-align-justify",
} as const;

export function ViewIcon({ view }: { view: QueueView }) {
  return <Icon name={icons[view]} className={view === "on_hold" ? "rotate-90" : undefined} />;
}
