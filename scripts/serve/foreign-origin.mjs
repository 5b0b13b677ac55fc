/** Keeps other sites from acting with a person's session: the answer for a request that changes things and is not ours. */

const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?authjs\.session-token(?:\.\d+)?=/;
const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {{ host: string, protocol: string }} own
 * @param {{ appUrl: URL | null }} settings
 * @returns {string | null} words for people when the request is refused
 */
export function refusalFor({ method = "", url = "", headers }, own, { appUrl }) {
  if (harmless.has(method)) return null;
  const { origin } = headers;
  if (origin !== undefined) {
    if (isOwn(origin, own, appUrl)) return null;
    // Machines may call the rest of the API from anywhere as long as no session comes with it.
    const isForMachines = /^\/api\/(?!auth(?:[/?]|$))/.test(url);
    return isForMachines && !hasSession(headers) ? null : "This request came from another site, so nothing was done.";
  }
  if (!hasSession(headers) || headers["sec-fetch-site"] === "same-origin") return null;
  return "This request does not say where it came from, so nothing was done.";
}

function hasSession({ cookie = "" }) {
  return sessionCookie.test(cookie);
}

function isOwn(origin, own, appUrl) {
  if (appUrl) return origin === appUrl.origin;
  // Behind a proxy that ends TLS we cannot know our own scheme, so the host decides.
  return withoutUsualPort(origin.replace(/^https?:\/\//, "")) === withoutUsualPort(own.host.toLowerCase());
}

function withoutUsualPort(host) {
  return host.replace(/:(80|443)$/, "");
}
