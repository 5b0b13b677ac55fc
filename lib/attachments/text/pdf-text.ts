import { spawn } from "node:child_process";
import { join } from "node:path";
import { limits } from "./limits";

/** Run by Node as it stands, also where all else is bundled. */
const reader = join(process.cwd(), "lib", "attachments", "text", "pdf-reader.mjs");

/**
 * The words of a PDF's pages, read by pdf.js in a process of its own: a file made to hang or to fill the memory takes
 * that process with it and nothing else. What was read until then is kept.
 */
export function textOfPdf(file: Buffer): Promise<string> {
  const child = spawn(process.execPath, [reader, String(limits.textBytes), String(limits.megabytes)], {
    stdio: ["pipe", "pipe", "ignore"],
    timeout: limits.milliseconds,
    killSignal: "SIGKILL",
    // Nothing of our own environment is its business.
    env: { NODE_ENV: "production" },
  });
  // A reader that gives up early leaves the rest of the file unread.
  child.stdin.on("error", () => undefined).end(file);
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (words: string) => {
    text += words;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", () => resolve(text));
  });
}
