/** A process beside the bench whose own CPU is not the product's: asked one thing at a time, answers each. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export type SideProcess<Question, Answer> = {
  pid: number;
  ask(question: Question): Promise<Answer>;
  end(): Promise<void>;
};

export async function startSideProcess<Question extends object, Answer>(
  file: string,
  env: Record<string, string> = {},
): Promise<SideProcess<Question, Answer>> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, { execArgv: ["--import", "tsx"], env: { ...process.env, ...env } });
  await answerOf(child);
  return {
    pid: child.pid ?? 0,
    async ask(question) {
      child.send(question);
      return (await answerOf(child)) as Answer;
    },
    async end() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}

/** The side process's own part: says that it is there, then answers until the bench lets go. */
export function answer<Question, Answer>(work: (question: Question) => Promise<Answer>): void {
  process.on("message", async (question) => {
    try {
      process.send?.({ answer: await work(question as Question) });
    } catch (error) {
      process.send?.({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.once("disconnect", () => process.exit());
  process.send?.({ answer: "ready" });
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = () => child.off("message", heard).off("exit", left);
    const heard = (message: { answer?: unknown; problem?: string }) => {
      done();
      if (message.problem) reject(new Error(message.problem));
      else resolve(message.answer);
    };
    const left = (code: number | null) =>
      reject(new Error(`A side process of the bench ended unexpectedly (${code}).`));
    child.on("message", heard).once("exit", left);
  });
}
