import { currentSession } from "./session";

/** Now, as the person at the screen writes times: in their zone and language; for visitors in UTC. */
export async function readersClock(): Promise<{ now: Date; timeZone: string; locale: string }> {
  const { person } = await currentSession();
  // The product speaks British English: "14 May", not "May 14".
  return { now: new Date(), timeZone: person?.timeZone ?? "UTC", locale: person?.locale ?? "en-GB" };
}
