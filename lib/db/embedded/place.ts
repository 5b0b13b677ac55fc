/** Decides where the database lives, which programs run it and as whom. */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findPrograms, program } from "@/lib/db/embedded/binaries";
import { copyPrograms } from "@/lib/db/embedded/copy-programs";
import { canReach, type Identity, identityFor } from "@/lib/db/embedded/run-as";

export type Place = { folder: string; data: string; programs: string; as: Identity | undefined };

export function choosePlace(dir: string, log: (line: string) => void): Place {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const programs = findPrograms();
  const as = identityFor(join(dir, "pg"));
  if (!as) return { folder: dir, data: join(dir, "pg"), programs, as };
  const folder = reachableFolder(dir, as, log);
  return {
    folder,
    data: join(folder, "pg"),
    programs: canReach(program(programs, "postgres"), as) ? programs : copyPrograms(programs),
    as: identityFor(join(folder, "pg")) ?? as,
  };
}

function reachableFolder(dir: string, as: Identity, log: (line: string) => void): string {
  if (canReach(dirname(realpathSync(dir)), as)) return openToPassing(dir);
  if (existsSync(join(dir, "pg"))) {
    throw new Error(`PostgreSQL's user cannot reach ${dir}. Move this checkout to a folder that others may enter.`);
  }
  const note = join(dir, "where");
  const folder = existsSync(note) ? readFileSync(note, "utf8").trim() : `/var/lib/deskwell/${hashOf(dir)}`;
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  writeFileSync(note, `${folder}\n`);
  log(`The database lives in ${folder}, because PostgreSQL's user cannot reach ${dir}.`);
  return openToPassing(folder);
}

// Others may pass through to the database's own folder, but not look around.
function openToPassing(folder: string): string {
  chmodSync(folder, 0o711);
  return folder;
}

function hashOf(dir: string): string {
  return createHash("sha256").update(realpathSync(dir)).digest("hex").slice(0, 16);
}
