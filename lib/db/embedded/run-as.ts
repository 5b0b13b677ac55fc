/** PostgreSQL refuses to run as root: root lends it the identity of a lesser user instead. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

export type Identity = { uid: number; gid: number };

/** The user PostgreSQL shall be: nobody else for ordinary people; for root the owner of the data, or a service user. */
export function identityFor(data: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return serviceUser();
}

/** Can this user walk down to the path and enter or run what is there? */
export function canReach(path: string, who: Identity): boolean {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === who.uid ? 0o100 : gid === who.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function serviceUser(): Identity {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error("PostgreSQL cannot run as root and this machine has no user nobody. Set DATABASE_URL instead.");
}
