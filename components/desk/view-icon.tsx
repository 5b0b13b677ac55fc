import { AlignJustify, Check, Clock, Contrast, Equal, Inbox, UserRound } from "lucide-react";
import type { QueueView } from "@/lib/tickets/input";

const icons = {
  mine: Inbox,
  unassigned: UserRound,
  open: Contrast,
  pending: Clock,
  on_hold: Equal,
  resolved: Check,
  all: AlignJustify,
};

export function ViewIcon({ view }: { view: QueueView }) {
  const Icon = icons[view];
  return <Icon aria-hidden className={view === "on_hold" ? "rotate-90" : undefined} />;
}
