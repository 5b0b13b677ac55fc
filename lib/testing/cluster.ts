/** vitest's global set-up: one throw-away PostgreSQL for the whole run, with a migrated database to clone. */
import type { TestProject } from "vitest/node";
import { startDatabase } from "@/lib/db/embedded/start";
import { migrate } from "@/lib/db/migrate";
import { dropScratch, makeScratch, sweepScratch } from "@/lib/testing/scratch";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's connection to the migrated template, and a folder for files. */
    cluster: { url: string; template: string; folder: string };
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await sweepScratch();
  const folder = makeScratch();
  try {
    const database = await startDatabase({ dir: folder, log: console.log, port: 0, throwaway: true });
    await migrate(database.url);
    project.provide("cluster", { url: database.url, template: "deskwell", folder });
  } catch (error) {
    await dropScratch(folder);
    throw error;
  }
  return () => dropScratch(folder);
}
