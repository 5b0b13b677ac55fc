/** What PostgreSQL's own lock file says about the server on a data folder, checked against the living. */
import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "@/lib/db/embedded/is-alive.mjs";

export type Postmaster = { pid: number; port: number; data: string };

/** The server that holds this data folder, or null. A file left by a dead server is taken out of the way. */
export function readPostmaster(data: string): Postmaster | null {
  const file = join(data, "postmaster.pid");
  const written = parse(file);
  if (!written) return null;
  if (isRunning(written)) return written;
  if (isAlive(written.pid)) removeStale(file, written.pid);
  return null;
}

/** Is this process still that PostgreSQL, and not a stranger that got its number after a crash? */
export function isRunning(server: Postmaster): boolean {
  if (!isAlive(server.pid)) return false;
  const line = commandLine(server.pid);
  return line === null || (line.includes("postgres") && line.includes(server.data));
}

function parse(file: string): Postmaster | null {
  try {
    const [pid, data, , port] = readFileSync(file, "utf8").split("\n");
    return pid && data ? { pid: Number(pid), port: Number(port ?? 0), data } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function commandLine(pid: number): string | null {
  if (process.platform === "win32") return null;
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("/bin/ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return null;
  }
}

// Moved aside before it is judged again: in between, a faster start may have written its own.
function removeStale(file: string, pid: number): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (parse(aside)?.pid !== pid) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
