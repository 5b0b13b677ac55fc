/** The last lines of a start: where to go, and who to be. */
import type { Found } from "@/scripts/start/prepare-database";
import { say } from "@/scripts/start/say.mjs";

export function addressOf(): string {
  const { APP_URL, HOST, PORT } = process.env;
  if (APP_URL) return APP_URL;
  const name = HOST === "127.0.0.1" || isEverywhere(HOST) ? "localhost" : bracketed(HOST ?? "localhost");
  return `http://${name}:${PORT}`;
}

/** Where this machine itself can ask; never through a proxy. */
export function healthOf(): string {
  const { HOST = "127.0.0.1", PORT } = process.env;
  const name = HOST === "0.0.0.0" ? "127.0.0.1" : HOST === "::" ? "[::1]" : bracketed(HOST);
  return `http://${name}:${PORT}/api/health`;
}

export function welcome({ demoPeople, setupCode }: Found): void {
  say(`\nDeskwell is running at ${addressOf()}\n`);
  if (demoPeople) {
    say("Sign in with the password deskwell-demo as");
    say("  customer@example.com   a customer");
    say("  agent@example.com      an agent");
    say("  admin@example.com      an admin\n");
  }
  if (setupCode) {
    say(`Nobody is in here yet. Make the first admin at ${addressOf()}/setup with the code ${setupCode}\n`);
  }
  say("Ctrl-C stops it; everything is kept.");
}

function isEverywhere(host: string | undefined): boolean {
  return host === "0.0.0.0" || host === "::";
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
