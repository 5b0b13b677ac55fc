"use client";

import { useRouter } from "next/navigation";
import { lastList, nextTicket } from "@/components/desk/where-from";
import type { AfterResolve } from "@/lib/outgoing/rules";

/** Where resolving leads: the next ticket of the list one came from, that list, or nowhere. */
export function useGoOn(number: number): (after: AfterResolve) => void {
  const router = useRouter();
  return (after) => {
    const place = placeAfter(number, after);
    // Typed routes can't know an address that was remembered.
    if (place) router.push(place as Parameters<typeof router.push>[0]);
  };
}

function placeAfter(number: number, after: AfterResolve): string | null {
  if (after === "stay") return null;
  if (after === "list") return lastList();
  const next = nextTicket(number);
  if (next === "unknown") return null;
  return next ? `/desk/tickets/${next}` : lastList();
}
