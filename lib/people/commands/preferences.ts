import { eq } from "drizzle-orm";
import { command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { DeskPreferences } from "@/lib/outgoing/input";

/** How an agent likes to send and to go on. */
export const changeDeskPreferences = command("desk.prefer", DeskPreferences, async ({ tx, actor }, preferences) => {
  await tx.update(users).set(preferences).where(eq(users.id, actor.id));
});
