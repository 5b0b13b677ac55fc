/** A copy of the PostgreSQL programs for a checkout that PostgreSQL's user cannot enter (root's own home). */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

export function copyPrograms(from: string): string {
  const { version } = JSON.parse(readFileSync(join(from, "..", "package.json"), "utf8")) as { version: string };
  const to = `/var/lib/deskwell/postgres-${version}`;
  if (existsSync(to)) return to;
  mkdirSync("/var/lib/deskwell", { recursive: true });
  chmodSync("/var/lib/deskwell", 0o711);
  const draft = `${to}.${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  openToReading(draft);
  try {
    renameSync(draft, to);
  } catch {
    // Another start was faster; its copy is the same.
    rmSync(draft, { recursive: true, force: true });
  }
  return to;
}

function openToReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = join(folder, entry.name);
    if (entry.isDirectory()) openToReading(at);
    else if (entry.isFile()) chmodSync(at, folder.endsWith("bin") ? 0o755 : 0o644);
  }
}
