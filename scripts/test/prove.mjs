/** Every proof there is, in the order in which a mistake is found fastest. Answers the exit code. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../start/build.mjs";
import { untilSettled } from "../start/claim.mjs";
import { ensureInstalled } from "../start/install.mjs";
import { say } from "../start/say.mjs";
import { dataFolder, root } from "../start/where.mjs";
import { isolate } from "./isolate.mjs";
import { migrationsAreComplete } from "./migrations.mjs";
import { endOnSignal, run, tool } from "./run.mjs";
import { typesFit } from "./types.mjs";
import { unitTests } from "./unit-tests.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {{ quick: boolean }} options quick leaves out the build and the browser */
export async function proveAll({ quick }) {
  process.chdir(root);
  const folder = mkdtempSync(join(tmpdir(), "deskwell-proof-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  endOnSignal();

  const total = { passed: 0, failed: 0 };
  const prove = async (title, proof) => {
    say(`\n— ${title}`);
    const count = await proof().catch((error) => {
      say(error.message);
      return { passed: 0, failed: 1 };
    });
    total.passed += count.passed;
    total.failed += count.failed;
    return count.failed === 0;
  };

  const installed = await prove("packages", async () => {
    await untilSettled();
    await ensureInstalled();
    return { passed: 0, failed: 0 };
  });
  isolate(join(dataFolder(), "test"));
  if (installed) {
    await prove("types", typesFit);
    await prove("lint and format", () => run(...tool("biome", "check", "--error-on-warnings")));
    await prove("migrations", () => migrationsAreComplete());
    await prove("unit tests", () => unitTests(folder));
  }
  if (installed && !quick) {
    const built = await prove("production build", async () => {
      await ensureBuilt();
      return { passed: 1, failed: 0 };
    });
    // Playwright is there only after the installation.
    if (built) await prove("browser tests", async () => (await import("./browser-tests.mjs")).browserTests(folder));
  }
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
