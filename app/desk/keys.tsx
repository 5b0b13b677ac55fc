import { DeskKeys } from "@/components/keys/desk-keys";
import { currentSession } from "@/lib/web/session";

/** The keyboard for a team page, as its reader likes it. */
export async function Keys() {
  const { person } = await currentSession();
  return <DeskKeys singleKeys={person?.singleKeys ?? true} isAdmin={person?.role === "admin"} />;
}
