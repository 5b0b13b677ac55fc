/** What every start does to its database first: migrate, and with --seed fill a new one of our own with demo data. */

import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";

await migrate(env().DATABASE_URL);
process.send?.(process.argv.includes("--seed") ? await seed() : { demoPeople: false, setupCode: null });
await globalThis.__deskwell?.shutdown();
process.disconnect?.();

async function seed() {
  const { demoPeopleExist, seedDemo } = await import("@/lib/db/seed/demo");
  const { ensureSetupCode } = await import("@/lib/people/setup-code");
  if (env().DESKWELL_DEMO === "1") await seedDemo();
  return { demoPeople: await demoPeopleExist(), setupCode: await ensureSetupCode() };
}
