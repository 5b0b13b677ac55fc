/**
 * Tells Next who calls and by which name we are called. What a client says about itself in forwarded headers is
 * believed only as far as TRUSTED_PROXY_HOPS proxies of ours have written it.
 */
import { isIP } from "node:net";

const spoofable =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-deskwell-.*|x-middleware-.*|content-security-policy(-report-only)?)$/;

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {{ appUrl: URL | null, trustedHops: number }} settings
 * @returns {{ host: string, protocol: string } | null} our own origin; null when the request names no valid host
 */
export function nameCaller(request, { appUrl, trustedHops }) {
  const { headers } = request;
  const told = {
    addresses: listed(headers["x-forwarded-for"]),
    hosts: listed(headers["x-forwarded-host"]),
    protocols: listed(headers["x-forwarded-proto"]),
  };
  for (const name of Object.keys(headers)) if (spoofable.test(name)) delete headers[name];

  const peer = plainAddress(request.socket.remoteAddress ?? "") ?? "";
  const address = plainAddress(fromTheRight(told.addresses, trustedHops) ?? "") ?? peer;
  const host = appUrl?.host ?? fromTheRight(told.hosts, trustedHops) ?? headers.host ?? "";
  const protocol =
    (appUrl?.protocol.slice(0, -1) ?? fromTheRight(told.protocols, trustedHops)) === "https" ? "https" : "http";
  Object.assign(headers, {
    "x-deskwell-address": address,
    // Where to come back to after signing in.
    "x-deskwell-path": request.url ?? "/",
    "x-forwarded-for": address,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol,
  });
  return isHost(host) && isHost(headers.host ?? "") ? { host, protocol } : null;
}

function listed(value) {
  const text = Array.isArray(value) ? value.join(",") : (value ?? "");
  return text.split(",").flatMap((part) => part.trim() || []);
}

// Each of our proxies appends what it saw, so with n of them the n-th entry from the right is the first we can trust.
function fromTheRight(list, hops) {
  return hops > 0 ? list[Math.max(0, list.length - hops)] : undefined;
}

/** Without port, brackets or the IPv4-in-IPv6 spelling. */
function plainAddress(text) {
  const bare = text.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  const address = bare.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  return isIP(address) ? address : null;
}

function isHost(host) {
  return /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host);
}
