import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { snoozeTicket } from "@/lib/snooze/commands";
import { loseJob, runJob, waitingJobs } from "@/lib/testing/jobs";
import { scene, send } from "@/lib/testing/outgoing";
import { readTicket } from "@/lib/tickets/queries/read-ticket";

it("a reply whose job was lost goes out once its time is over, and a snoozed ticket wakes", async () => {
  const { number, agent } = await scene({ undoSeconds: 10 });
  const id = await send(agent, { number, content: "Lost on the way." });
  await snoozeTicket(agent, { number, until: "1h" });
  const ticket = (await readTicket(agent, { number })).ticket.id;
  const jobs = async () => [
    ...(await waitingJobs("outgoing.release")).filter(({ payload }) => payload.id === id),
    ...(await waitingJobs("ticket.wake")).filter(({ payload }) => payload.ticket === ticket),
  ];
  await Promise.all([loseJob(`outgoing:${id}`), loseJob(`wake:${ticket}`)]);
  await runJob("housekeeping.late", {});
  expect(await jobs()).toEqual([]);
  await staffDatabase().execute(
    sql`update outgoing_messages set send_at = now() - interval '2 minutes' where id = ${id}`,
  );
  await staffDatabase().execute(
    sql`update tickets set snoozed_until = now() - interval '2 minutes' where id = ${ticket}`,
  );
  await runJob("housekeeping.late", {});
  expect((await jobs()).map(({ payload }) => payload)).toEqual([{ id }, { ticket }]);
  await runJob("outgoing.release", { id });
  await runJob("ticket.wake", { ticket });
  const after = await readTicket(agent, { number });
  expect(after.messages.at(-1)).toMatchObject({ content: "Lost on the way." });
  expect(after.ticket.snoozedUntil).toBeNull();
});
