/** The settings our PostgreSQL runs with; all else is PostgreSQL's default. */
export function settings(port: number, options: { safe: boolean }): string[] {
  const list: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "128MB",
    random_page_cost: 1.1,
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    // A throw-away cluster for tests may lose everything in a power cut.
    ...(options.safe ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  return Object.entries(list).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
