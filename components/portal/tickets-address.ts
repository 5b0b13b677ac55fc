import type { CustomerFilter } from "@/lib/tickets/input";

/** The address of a customer's list; what is as usual is left out. */
export function ticketsHref({ tab, q, after }: Partial<CustomerFilter>): string {
  const params = new URLSearchParams();
  if (tab === "solved") params.set("tab", tab);
  if (q) params.set("q", q);
  if (after) params.set("after", after);
  return params.size > 0 ? `/tickets?${params}` : "/tickets";
}
