import { AlignJustify, Check, Clock, Contrast, Inbox, Pause, UserRound } from "lucide-react";
import type { QueueView } from "@/lib/tickets/input";

const icons = {
  mine: Inbox,
  unassigned: UserRound,
  open: Contrast,
  pending: Clock,
  on_hold: Pause,
  resolved: Check,
  all: AlignJustify,
};

export function ViewIcon({ view }: { view: QueueView }) {
  const Icon = icons[view];
  return <Icon aria-hidden />;
}
