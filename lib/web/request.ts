import type { Route } from "next";
import { headers } from "next/headers";

/** What the front door (scripts/serve.mjs) says of this request; it drops these headers when a client sends them. */
export async function clientAddress(): Promise<string | null> {
  return (await headers()).get("x-deskwell-address");
}

/** The path and search asked for, to come back to after signing in. */
export async function requestedPath(): Promise<Route> {
  // A page that looks again by itself marks its request; in an address the mark has no place.
  const asked = (await headers()).get("x-deskwell-path")?.replace(/[?&]_rsc(=[^&]*)?$/, "");
  return ownPath(asked) ?? "/";
}

/** The sign-in page, which leads back to the page asked for; `notice` is one of its own. */
export async function signInFirst(notice?: "signed_out"): Promise<Route> {
  const next = encodeURIComponent(await requestedPath());
  return `/sign-in?next=${next}${notice ? `&notice=${notice}` : ""}` as Route;
}

/** What an inline script of this answer must carry, from the front door's policy for it (scripts/serve/content-policy.mjs). */
export async function scriptNonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get("content-security-policy") ?? "")?.[1];
}

/** True for a form sent by the browser itself: no JavaScript yet, so the answer is a 303 or a whole page. */
export async function isPlainForm(): Promise<boolean> {
  return !(await headers()).has("next-action");
}

/** Where to go next is an own path only: never another host, never a backslash or control character. */
export function ownPath(path: string | null | undefined): Route | null {
  if (!path || !/^\/(?![/\\])[^\\\s]*$/.test(path)) return null;
  // Typed routes can't know a path that was asked for or chosen by a command.
  return path as Route;
}
