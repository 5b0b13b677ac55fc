import { isActive, type Status, workingStatuses } from "@/lib/tickets/rules";
import { statusWords } from "@/lib/tickets/words";

/** The status as it is, and where it can go from there. Closing, which is for good, asks first: it stands in the menu. */
export function statusChoices(from: Status): { value: Status; label: string }[] {
  const next: Status[] = isActive(from) ? [...workingStatuses, "resolved"] : ["open"];
  const all = next.includes(from) ? next : [from, ...next];
  return all.map((value) => ({ value, label: statusWords[value] }));
}
