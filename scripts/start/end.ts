/** One end for every reason to end: a signal, or a problem that cannot be mended. */
export type End = {
  signal: AbortSignal;
  reached: Promise<void>;
  problem: string | null;
  now(problem: string): void;
};

export function untilEnd(): End {
  const controller = new AbortController();
  const { signal } = controller;
  const end: End = {
    signal,
    reached: new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true })),
    problem: null,
    now(problem) {
      end.problem ??= problem;
      controller.abort();
    },
  };
  // Later signals are heard too, so that a second Ctrl-C cannot tear the database from under the web server.
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => controller.abort());
  watchShell(() => controller.abort());
  return end;
}

// npm passes a SIGTERM on to its shell, which dies of it without a word to us: then our parent changes.
function watchShell(then: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== shell) then();
  }, 200);
  timer.unref();
}
