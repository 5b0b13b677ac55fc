import type { Save, SaveAnswer } from "@/components/composer/draft-saver";
import { newKey } from "@/components/form/send-form";
import type { DraftMode } from "@/lib/drafts/input";

/** Tells this tab's saves from another's. */
const tab = newKey();

/** Browsers let a page that is left send this much and no more. */
const mostWhenLeaving = 60_000;

export async function sendDraft(
  draft: { number: number; mode: DraftMode },
  save: Save,
  leaving: boolean,
): Promise<SaveAnswer> {
  const body = JSON.stringify({ ...draft, ...save, tab });
  try {
    const answer = await fetch("/api/drafts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: leaving && body.length < mostWhenLeaving,
    });
    if (answer.ok) return await answer.json();
    return answer.status >= 500 || answer.status === 429 ? "offline" : "refused";
  } catch {
    return "offline";
  }
}
