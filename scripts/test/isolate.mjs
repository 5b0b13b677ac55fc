/** Cuts the tests off from the settings, data and build of a desk that runs in the same checkout. */

/** Empty means "not set" everywhere, and hides what a .env file would say. */
const settings = [
  ...["APP_URL", "DATABASE_URL", "DATABASE_POOL", "PORT", "HOST", "MEDIA_DIR", "AUTH_SECRET", "AUTH_URL", "WORKER"],
  ...["SMTP_URL", "MAIL_FROM", "RATE_LIMIT_FACTOR", "TRUSTED_PROXY_HOPS", "WEB_CONCURRENCY", "DESKWELL_DEMO"],
];

/** @param {string} dataFolder */
export function isolate(dataFolder) {
  for (const name of settings) process.env[name] = "";
  delete process.env.NODE_ENV;
  Object.assign(process.env, {
    DESKWELL_DATA: dataFolder,
    DESKWELL_DIST: ".next-test",
    NEXT_TELEMETRY_DISABLED: "1",
  });
}
