import { desc, eq, sql } from "drizzle-orm";
import { staffDatabase } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/running";
import { sendMail } from "@/lib/mail/commands";
import { system } from "@/lib/testing/people";

/** Runs the mail jobs that wait, oldest first, as the worker would. */
export async function runMailJobs(): Promise<void> {
  const jobs = await takeJobs();
  for (const payload of jobs) await sendMail(system, payload);
}

/** The payloads of all jobs that wait, of whatever kind; they are taken off the queue. */
export async function takeJobs(): Promise<Record<string, unknown>[]> {
  const rows = await staffDatabase().execute<{ id: string; payload: Record<string, unknown> }>(sql`
    select id, payload from graphile_worker._private_jobs order by id`);
  for (const { id } of rows)
    await staffDatabase().execute(sql`select graphile_worker.complete_jobs(array[${id}::bigint])`);
  return rows.map(({ payload }) => (typeof payload === "string" ? JSON.parse(payload) : payload));
}

/** The newest mail to this address, and the secret in its link. */
export async function lastMailTo(email: string) {
  const [mail] = await staffDatabase()
    .select()
    .from(mails)
    .where(eq(mails.recipient, email))
    .orderBy(desc(mails.id))
    .limit(1);
  return mail && { ...mail, token: /\?token=(\S+)/.exec(mail.body)?.[1] ?? "" };
}
