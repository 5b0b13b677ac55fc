import postgres from "postgres";

declare global {
  var __floor: postgres.Sql | undefined;
}

/** Actions and pages each get their own copy of this module, so the one pool lives on globalThis. */
export function database(): postgres.Sql {
  globalThis.__floor ??= postgres(process.env.DATABASE_URL ?? "", { max: 10, onnotice: () => undefined });
  return globalThis.__floor;
}
