/**
 * What lives once a process. Pages, route handlers and instrumentation each get their own copy of every module,
 * so pools, the LISTEN connection, open streams and the worker are kept here.
 */
type Closer = () => Promise<void> | void;

type Shared = {
  things: Map<string, unknown>;
  closers: Closer[];
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

/** Closers run newest first, so that what was built on something closes before it. */
export function onShutdown(close: Closer): void {
  shared().closers.push(close);
}

function shared(): Shared {
  globalThis.__deskwell ??= {
    things: new Map(),
    closers: [],
    async shutdown() {
      const closers = this.closers.splice(0).reverse();
      for (const close of closers) await Promise.resolve(close()).catch(() => undefined);
      this.things.clear();
    },
  };
  return globalThis.__deskwell;
}
