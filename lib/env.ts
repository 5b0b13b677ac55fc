import * as z from "zod/mini";

/** The one place that reads the environment, parsed once a process; a wrong value stops the start in words. */
const Env = z.object({
  NODE_ENV: z._default(z.enum(["development", "production", "test"]), "production"),
  DATABASE_URL: z
    .string("Set DATABASE_URL, or use `npm start`, which brings a database.")
    .check(z.startsWith("postgres", "DATABASE_URL must start with postgres://")),
  DATABASE_POOL: z._default(z.coerce.number().check(z.int(), z.gte(2), z.lte(100)), 10),
  APP_URL: z.optional(z.url("APP_URL must be a full address such as https://help.example.com")),
  /** Where it listens. */
  HOST: z._default(z.string(), "127.0.0.1"),
  PORT: z._default(z.coerce.number(), 3000),
  MEDIA_DIR: z._default(z.string(), "media"),
  AUTH_SECRET: z._default(z.string(), ""),
  SMTP_URL: z.optional(z.string().check(z.regex(/^smtps?:\/\//, "SMTP_URL must start with smtp:// or smtps://"))),
  MAIL_FROM: z.optional(z.string()),
  WORKER: z._default(z.enum(["inline", "none"]), "inline"),
  RATE_LIMIT_FACTOR: z._default(z.coerce.number().check(z.gt(0)), 1),
  /** Set by the start script when the database is the one it made: demo data is allowed there. */
  DESKWELL_DEMO: z._default(z.enum(["0", "1"]), "0"),
});

export type Env = z.output<typeof Env>;

let parsed: Env | undefined;

export function env(): Env {
  parsed ??= parse();
  return parsed;
}

/** Links in mail and redirects start here, never with the request's host. */
export function appUrl(path = ""): string {
  return (env().APP_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, "") + path;
}

function parse(): Env {
  // An empty line in .env means "not set".
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = Env.safeParse(set);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}
