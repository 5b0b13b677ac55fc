import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/lib/actor";
import { type Ability, demand } from "@/lib/policy";
import { Refusal } from "@/lib/refusal";
import { signInFirst } from "./request";
import { currentSession } from "./session";

/** A page's read: signed out → 307 to sign-in, not yours → 404, before a byte is sent. */
export async function read<R>(query: (actor: Actor, raw: unknown) => Promise<R>, raw: unknown = {}): Promise<R> {
  const { actor } = await currentSession();
  return guarded(() => query(actor, raw));
}

/** For a page that reads nothing: may this person be here at all? */
export async function allow(ability: Ability): Promise<void> {
  const { actor } = await currentSession();
  await guarded(async () => demand(actor, ability));
}

/** The number in `/tickets/<number>`; anything else in its place is a page that does not exist. */
export function numberIn(segment: string): number {
  return /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : notFound();
}

async function guarded<R>(run: () => Promise<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === "unauthenticated") redirect(await signInFirst());
    if (error.kind === "not_found" || error.kind === "invalid") notFound();
    throw error;
  }
}
