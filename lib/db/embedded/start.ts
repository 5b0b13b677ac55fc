/** The PostgreSQL that ships with Deskwell: one call makes it, attaches to it or brings it back after a crash. */
import { join, resolve } from "node:path";
import { ensureCluster } from "@/lib/db/embedded/cluster";
import { choosePlace } from "@/lib/db/embedded/place";
import { isRunning } from "@/lib/db/embedded/postmaster";
import { keepSecret } from "@/lib/db/embedded/secret";
import { attachOrStart } from "@/lib/db/embedded/server";
import { stopServer } from "@/lib/db/embedded/stop";
import { ensureOwner } from "@/lib/db/embedded/superuser";

export type Database = {
  /** Connects as `deskwell`, the owner of the database, who is no superuser. */
  url: string;
  port: number;
  /** The database was made by this very call. */
  fresh: boolean;
  /** It was running already, so somebody else may be using it. */
  attached: boolean;
  isRunning(): boolean;
  stop(): Promise<void>;
};

type Options = {
  /** Holds the data, the secrets and the log. */
  dir: string;
  log: (line: string) => void;
  /** Preferred port; 0 takes any. Another one is taken when it is busy. */
  port?: number;
  /** For tests: may make databases, and trades safety in a power cut for speed. */
  throwaway?: boolean;
};

export async function startDatabase({ dir, log, port = 55433, throwaway = false }: Options): Promise<Database> {
  const place = choosePlace(resolve(dir), log);
  // Kept beside the data, so that one is never without the other.
  const passwords = {
    superuser: keepSecret(place.folder, "postgres"),
    owner: keepSecret(place.folder, "deskwell"),
  };
  const logFile = join(dir, "postgres.log");
  const wishes = { port, password: passwords.superuser, safe: !throwaway, logFile };
  await ensureCluster(place, wishes);
  const { server, attached } = await attachOrStart(place, wishes);
  const fresh = await ensureOwner(server.port, passwords, { createDatabases: throwaway });
  return {
    url: `postgres://deskwell:${passwords.owner}@127.0.0.1:${server.port}/deskwell`,
    port: server.port,
    fresh,
    attached,
    isRunning: () => isRunning(server),
    stop: () => stopServer(place, logFile),
  };
}
