import { unstable_rethrow as rethrowForNext } from "next/navigation";
import type { Action, Result } from "@/lib/result";

/** Calls a server action; what goes wrong on the way becomes words, so that nothing typed is thrown away with the page. */
export async function sendForm<T>(action: Action<T>, form: FormData): Promise<Result<T>> {
  try {
    return await action(form);
  } catch (error) {
    rethrowForNext(error);
    return { ok: false, error: lostWords(error) };
  }
}

/** The form's fields and the button that sent it. */
export function formData(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
  const data = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value);
  return data;
}

/** A new key once a form has been accepted. randomUUID exists only on https and localhost; a desk may run on a plain LAN. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A lost line mends itself; what the server threw arrives with the digest that its log names it by, and is for us to mend. */
function lostWords(error: unknown): string {
  const isOurs = error instanceof Error && "digest" in error;
  if (!isOurs) return navigator.onLine ? brokenWords : offlineWords;
  console.error(error);
  return stumbledWords;
}

const offlineWords = "You seem to be offline. What you typed is still here; try again when you are connected.";
const brokenWords = "We couldn't reach the desk just now. What you typed is still here; please try again in a moment.";
const stumbledWords =
  "Something went wrong at the desk, and this didn't go through. What you typed is still here; please try again in a moment.";
