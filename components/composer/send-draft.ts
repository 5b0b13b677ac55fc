import type { Save, SaveAnswer } from "@/components/composer/draft-saver";
import { newKey } from "@/components/form/send-form";
import type { DraftMode } from "@/lib/drafts/input";

/** Tells this tab's saves from another's, and an earlier one from a later. */
const tab = newKey();
let turn = 0;

/** Browsers let a page that is left send this much and no more. */
const mostWhenLeaving = 60_000;
/** A line that is silent for so long is down. */
const patienceMs = 15_000;

export async function sendDraft(
  { number, mode }: { number: number; mode: DraftMode },
  save: Save,
  leaving: boolean,
): Promise<SaveAnswer> {
  turn += 1;
  const body = JSON.stringify({ number, mode, ...save, tab, turn });
  try {
    const answer = await fetch("/api/drafts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: leaving && body.length < mostWhenLeaving,
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.ok) return await answer.json();
    if (answer.status >= 500 || answer.status === 429) return "offline";
    const { error, fields = {} } = (await answer.json()) as { error: string; fields?: Record<string, string> };
    return { refused: Object.values(fields)[0] ?? error };
  } catch {
    return "offline";
  }
}
