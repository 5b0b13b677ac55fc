import { customerDatabase, type Database } from "@/lib/db/client";
import { settings } from "@/lib/db/schema/running";
import { oncePerProcess } from "@/lib/process";

export type Settings = { productName: string; accentHue: number; signUpOpen: boolean; reopenDays: number };

/** For visitors; signed-in people get the settings with their session. */
export async function readSettings(): Promise<Settings> {
  const statement = oncePerProcess("prepared:settings", () => prepare(customerDatabase()));
  const [row] = await statement.execute();
  if (!row) throw new Error("The settings row is missing: run the migrations.");
  return row;
}

function prepare(db: Database) {
  return db
    .select({
      productName: settings.productName,
      accentHue: settings.accentHue,
      signUpOpen: settings.signUpOpen,
      reopenDays: settings.reopenDays,
    })
    .from(settings)
    .prepare("settings");
}
