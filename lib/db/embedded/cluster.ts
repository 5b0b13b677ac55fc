/** Makes the empty cluster (a PostgreSQL data folder) once; a half-made one never gets its real name. */
import {
  chownSync,
  closeSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { lastLines, openLog } from "@/lib/db/embedded/log-file";
import type { Place } from "@/lib/db/embedded/place";
import { exitOf, runProgram } from "@/lib/db/embedded/run-program";

type Wishes = { password: string; safe: boolean; logFile: string };

// PostgreSQL's own C.UTF-8 sorts the same everywhere; what a letter is in other alphabets still comes from the system.
const letters: Record<string, string> = { linux: "C.UTF-8", darwin: "en_US.UTF-8" };

export async function ensureCluster(place: Place, wishes: Wishes): Promise<void> {
  if (existsSync(join(place.data, "PG_VERSION"))) return giveBack(place);
  const draft = mkdtempSync(join(place.folder, "pg.init-"));
  try {
    const passwordFile = join(draft, "password");
    writeFileSync(passwordFile, wishes.password, { mode: 0o600 });
    if (place.as) for (const path of [draft, passwordFile]) chownSync(path, place.as.uid, place.as.gid);
    await initdb(place, wishes.logFile, [
      `--pgdata=${join(draft, "pg")}`,
      `--pwfile=${passwordFile}`,
      ...["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
      `--lc-ctype=${letters[process.platform] ?? "C"}`,
      ...(wishes.safe ? [] : ["--no-sync"]),
    ]);
    takeName(join(draft, "pg"), place.data);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What root has copied or restored belongs to root, as whom PostgreSQL doesn't run. */
function giveBack({ data, as }: Place): void {
  if (!as || statSync(data).uid === as.uid) return;
  for (const path of readdirSync(data, { recursive: true, encoding: "utf8" })) {
    lchownSync(join(data, path), as.uid, as.gid);
  }
  // The folder itself comes last: if this is broken off, the next start begins again.
  lchownSync(data, as.uid, as.gid);
}

async function initdb(place: Place, logFile: string, args: string[]): Promise<void> {
  const { fd } = openLog(logFile);
  const code = await exitOf(runProgram(place, "initdb", args, fd)).finally(() => closeSync(fd));
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder:\n${lastLines(logFile)}`);
}

function takeName(made: string, name: string): void {
  try {
    renameSync(made, name);
  } catch (error) {
    // Another start was faster: its cluster has the same password, so use that one.
    if (!existsSync(join(name, "PG_VERSION"))) throw error;
  }
}
