/** Several web server processes behind one port; one that dies is replaced. */
import cluster from "node:cluster";

export function serveSeveral(count) {
  let ending = false;
  for (let i = 0; i < count; i++) cluster.fork();

  cluster.on("exit", (_worker, code, signal) => {
    if (ending) {
      if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
      return;
    }
    console.error(`A web process stopped unexpectedly (${signal ?? code}).`);
    // One that cannot even start would be started for ever; the supervisor pauses between its tries.
    if (code === 1) process.exit(1);
    cluster.fork();
  });

  const end = () => {
    ending = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  };
  for (const event of ["SIGINT", "SIGTERM", "disconnect"]) process.once(event, end);
}
