import { spawn } from "node:child_process";
import { root } from "@/scripts/start/where.mjs";

/** Runs a program of ours to its end; what it prints is shown only when it fails. */
export async function runStep(args: string[], env: Record<string, string> = {}, cwd = root): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Error(`${printed}\n${args.join(" ")} ended with ${code}.`);
}
