import { cookies } from "next/headers";
import { cache } from "react";
import { type Actor, mintPerson, mintVisitor } from "@/lib/actor";
import { orRefusal } from "@/lib/db/trouble";
import { findSession, type SessionRow } from "@/lib/sessions/find";
import { readSettings, type Settings } from "@/lib/settings/read";
import { clientAddress } from "./request";

export type Session = { actor: Actor; person: SessionRow["person"] | null; settings: Settings };

/** Secure first: over https only that one exists. */
export const sessionCookies = ["__Secure-authjs.session-token", "authjs.session-token"] as const;

/**
 * Who is asking, read from the database once a request: role, status and revocation are those of this moment.
 * It reads next-auth's cookie itself, which is exactly our opaque id: auth() would do the same work a second time.
 */
export const currentSession = cache(async (): Promise<Session> => {
  const jar = await cookies();
  const token = sessionCookies.map((name) => jar.get(name)?.value).find(Boolean);
  const address = await clientAddress();
  const found = token ? await orRefusal(findSession(token)) : null;
  if (!found) return { actor: mintVisitor(address), person: null, settings: await orRefusal(readSettings()) };
  const actor = mintPerson({ ...found.person, sessionId: found.sessionId, address });
  return { actor, person: found.person, settings: found.settings };
});
