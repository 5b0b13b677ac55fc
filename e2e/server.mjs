/** The product as `npm start` brings it, on throw-away data of its own: what the browser tests talk to. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isolate } from "../scripts/test/isolate.mjs";

const folder = process.env.DESKWELL_E2E_DATA ?? mkdtempSync(join(tmpdir(), `deskwell-test-${process.pid}-`));
const { PORT } = process.env;
isolate(folder);
const child = spawn(process.execPath, ["scripts/start.mjs"], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, PORT, MEDIA_DIR: join(folder, "media"), RATE_LIMIT_FACTOR: "1000" },
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
// When the test runner is killed nobody sends a signal, but the parent changes.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000).unref();
child.once("close", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
