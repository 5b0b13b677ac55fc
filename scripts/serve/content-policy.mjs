/** The Content-Security-Policy: pages get a fresh nonce that Next reads from the request and puts on its scripts. */
import { randomBytes } from "node:crypto";

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {{ dev: boolean }} settings
 * @returns {string | null} null where the route sets its own, or a file needs none
 */
export function contentPolicy(request, { dev }) {
  const path = request.url ?? "/";
  if (path.startsWith("/_next/") || path.startsWith("/api/attachments/")) return null;
  if (path.startsWith("/api/")) return "default-src 'none'; frame-ancestors 'none'";
  const policy = forPages(randomBytes(16).toString("base64"), dev);
  request.headers["content-security-policy"] = policy;
  return policy;
}

function forPages(nonce, dev) {
  return [
    "default-src 'self'",
    // Development reloads code by eval and speaks over a web socket.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
