import { sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { type EventTicket, type Notice, noticeChannel } from "@/lib/events";

/** The team's screens look again, and nothing is written into the history: undone, it never was. */
export async function tellTeam({ tx }: CommandContext, ticket: EventTicket): Promise<void> {
  const { number, requesterId: requester, organizationId: organization } = ticket;
  const notice: Notice = { ticket: number, hears: "team", requester, organization };
  await tx.execute(sql`select pg_notify(${noticeChannel}, ${JSON.stringify(notice)})`);
}
