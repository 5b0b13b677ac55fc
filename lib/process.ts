/**
 * What lives once a process. Pages, route handlers and instrumentation each get their own copy of every module,
 * so pools, the LISTEN connection, open streams and the worker are kept here.
 */
type Closer = () => Promise<void> | void;

/** The order of the end: jobs and streams still use the connections, which may have been opened long after them. */
const phases = ["jobs", "streams", "connections"] as const;
type Phase = (typeof phases)[number];

type Shared = {
  things: Map<string, unknown>;
  closers: { phase: Phase; close: Closer }[];
  /** Called by the front door on SIGTERM: streams close, jobs are handed back, connections end. */
  shutdown(): Promise<void>;
};

declare global {
  var __deskwell: Shared | undefined;
}

/** The one instance of `name` in this process, made on first use. */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const { things } = shared();
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as T;
}

/** What is to end with the process, in its phase; those of one phase end side by side. */
export function onShutdown(phase: Phase, close: Closer): void {
  shared().closers.push({ phase, close });
}

function shared(): Shared {
  globalThis.__deskwell ??= {
    things: new Map(),
    closers: [],
    async shutdown() {
      for (const phase of phases) {
        const due = this.closers.filter((closer) => closer.phase === phase);
        this.closers = this.closers.filter((closer) => closer.phase !== phase);
        // One that fails must not keep the others open.
        await Promise.all(due.map(async ({ close }) => close()).map((closed) => closed.catch(console.error)));
      }
      this.things.clear();
    },
  };
  return globalThis.__deskwell;
}
