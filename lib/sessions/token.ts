import { createHash, randomBytes } from "node:crypto";

/** What the browser keeps: 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps: sha256 in hex, so that a leaked table signs nobody in. */
export function sessionHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
