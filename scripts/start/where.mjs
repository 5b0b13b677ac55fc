/** The folders of this checkout. The data and build folders can be moved, which is how tests stay out of the way. */
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export function dataFolder() {
  const folder = resolve(root, process.env.DESKWELL_DATA || ".data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export function distFolder() {
  return resolve(root, process.env.DESKWELL_DIST || ".next");
}

export function readDotEnv() {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
