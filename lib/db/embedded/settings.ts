import { totalmem } from "node:os";

/** The settings our PostgreSQL runs with; all else is PostgreSQL's default. */
export function settings(port: number, options: { safe: boolean }): string[] {
  const list: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: `${bufferSize()}MB`,
    random_page_cost: 1.1,
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    // A throw-away cluster for tests may lose everything in a power cut.
    ...(options.safe ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  return Object.entries(list).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * In MB: a sixteenth of what this machine or container has. What doesn't fit is copied from the system's own cache, which
 * a search of 100,000 tickets does thousands of times; what isn't needed is never taken.
 */
function bufferSize(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.min(Math.max(Math.floor(memory / 16 / 1024 ** 2), 128), 256);
}
