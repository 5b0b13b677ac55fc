import type { Clock } from "@/components/ui/time-words";
import { currentSession } from "@/lib/web/session";

/** Now, in the time zone and the way of writing of whoever reads. */
export async function readersClock(): Promise<Clock> {
  const { person } = await currentSession();
  return { now: new Date(), timeZone: person?.timeZone ?? "UTC", locale: person?.locale ?? "en" };
}
