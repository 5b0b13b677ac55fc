// Files between "just received" and "part of a message".
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { FileRef, isFileId, ReceivedFile } from "@/lib/attachments/input";
import { fileWords } from "@/lib/attachments/rules";
import { store } from "@/lib/attachments/store";
import { command } from "@/lib/command";
import { uploads } from "@/lib/db/schema/attachments";
import { goesOut } from "@/lib/drafts/held-files";
import { notFound, Refusal } from "@/lib/refusal";

const orphanMinutes = 60;
const orphansAtOnce = 200;

/** Asked before the first byte is read: counts one file against the person's hour. */
export const admitUpload = command("attachment.upload", z.strictObject({}), async (ctx) => {
  await ctx.limit("upload.person", ctx.actor.id);
});

/** The row of a file that is whole and judged; until a message claims it, only its uploader sees it. */
export const receiveUpload = command("attachment.upload", ReceivedFile, async (ctx, file) => {
  await ctx.tx.insert(uploads).values({ ...file, uploaderId: ctx.actor.id, createdAt: ctx.now });
});

/** Takes back a file that no message carries yet, and no reply on its way. */
export const discardUpload = command("attachment.discard", FileRef, async (ctx, { id }) => {
  if (!isFileId(id)) throw notFound();
  if (await goesOut(ctx, [id])) throw new Refusal("conflict", fileWords.goesOut);
  const own = and(eq(uploads.id, id), eq(uploads.uploaderId, ctx.actor.id));
  const [gone] = await ctx.tx.delete(uploads).where(own).returning({ id: uploads.id });
  if (!gone) throw notFound();
  await store().remove(id);
});

/**
 * Removes files nobody sent within the hour and no draft holds; returns how many. The file goes before its row commits: a crash between
 * the two leaves a row for the next round, never a file without one.
 */
export const removeOrphanUploads = command("attachment.sweep", z.strictObject({}), async (ctx) => {
  const before = new Date(ctx.now.getTime() - orphanMinutes * 60_000);
  const orphans = await ctx.tx
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(lt(uploads.createdAt, before), sql`not exists (select from held_files where upload_id = ${uploads.id})`))
    .limit(orphansAtOnce)
    .for("update", { skipLocked: true });
  const ids = orphans.map(({ id }) => id);
  for (const id of ids) await store().remove(id);
  if (ids.length > 0) await ctx.tx.delete(uploads).where(inArray(uploads.id, ids));
  return { files: ids.length, halves: await store().removeParts(before) };
});
