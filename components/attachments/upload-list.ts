// The files of one form and what becomes of them: pure, so that each step can be tested without a browser.
import type { Received } from "@/components/attachments/send-file";
import { fileWords, kindOf, maxFileBytes, maxFilesPerMessage } from "@/lib/attachments/rules";

export type Upload = {
  key: string;
  /** Not there for one that came with a draft. */
  file?: File;
  name: string;
  size: number;
  /** "refused" can't be mended by trying again. */
  state: "waiting" | "uploading" | "done" | "failed" | "refused";
  /** 0 to 1. */
  progress: number;
  /** Once the server has it. */
  id?: string;
  mediaType?: string;
  error?: string;
};

export type UploadChange =
  | { type: "added"; files: File[]; key: () => string }
  | { type: "started" | "retried" | "removed"; key: string }
  | { type: "progressed"; key: string; progress: number }
  | { type: "received"; key: string; id: string; name: string; mediaType: string }
  | { type: "failed"; key: string; error: string; final: boolean }
  | { type: "restored"; files: Received[] }
  | { type: "sent"; ids: string[] }
  | { type: "cleared" };

const atOnce = 3;

export function uploadList(list: Upload[], change: UploadChange): Upload[] {
  if (change.type === "cleared") return [];
  if (change.type === "sent") return list.filter(({ id }) => !id || !change.ids.includes(id));
  if (change.type === "restored") return withReceived(list, change.files);
  if (change.type === "added") return withFiles(list, change.files, change.key);
  if (change.type === "removed") return list.filter(({ key }) => key !== change.key);
  return list.map((upload) => (upload.key === change.key ? { ...upload, ...changed(change) } : upload));
}

export const isOnItsWay = ({ state }: Upload) => state === "waiting" || state === "uploading";

export const isIn = ({ state }: Upload) => state === "done";

/** A form that was sent too early: it goes out by itself when all files are in, or waits for the person. */
export type Held = "by files" | "by failure";

export function heldWords(held: Held | null, list: Upload[]): string {
  if (held === "by files") return "Sending when all files are in.";
  const missing = held && list.find((upload) => !isIn(upload));
  if (!missing) return "";
  const { name, state } = missing;
  return state === "refused"
    ? `${name} can't be sent: remove it first.`
    : `${name} didn't arrive: try again or remove it.`;
}

/** The next files to send; a phone's connection is shared by few. */
export function startable(list: Upload[]): Upload[] {
  const free = atOnce - list.filter(({ state }) => state === "uploading").length;
  return list.filter(({ state }) => state === "waiting").slice(0, Math.max(0, free));
}

/** Files the server already has; those on their way stay on it. */
export function withReceived(list: Upload[], files: Received[]): Upload[] {
  const received = files.map(({ id, ...file }) => ({ ...file, key: id, id, state: "done" as const, progress: 1 }));
  return [...received, ...list.filter(({ id }) => !id)];
}

function withFiles(list: Upload[], files: File[], key: () => string): Upload[] {
  const all = [...list];
  for (const file of files) all.push(judged(file, key(), all));
  return all;
}

function judged(file: File, key: string, before: Upload[]): Upload {
  const upload = { key, file, name: file.name, size: file.size, progress: 0 };
  const error = refusal(file, before.filter(({ state }) => state !== "refused").length);
  return error ? { ...upload, state: "refused", error } : { ...upload, state: "waiting" };
}

function refusal({ name, size }: File, already: number): string | null {
  if (!kindOf(name)) return fileWords.type(name);
  if (size > maxFileBytes) return fileWords.size(name);
  if (size === 0) return fileWords.empty(name);
  return already < maxFilesPerMessage ? null : fileWords.tooMany;
}

type Step = Exclude<UploadChange, { type: "added" | "removed" | "restored" | "sent" | "cleared" }>;

function changed(change: Step | { type: "removed" }): Partial<Upload> {
  switch (change.type) {
    case "started":
      return { state: "uploading", progress: 0 };
    case "retried":
      return { state: "waiting", progress: 0, error: undefined };
    case "progressed":
      return { progress: change.progress };
    case "received":
      return { state: "done", progress: 1, id: change.id, name: change.name, mediaType: change.mediaType };
    case "failed":
      return { state: change.final ? "refused" : "failed", error: change.error };
    default:
      return {};
  }
}
