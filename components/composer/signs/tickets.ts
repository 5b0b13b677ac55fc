import type { Suggestion } from "@/components/composer/triggers";
import type { Found } from "@/components/palette/use-found";

/** Tickets by number or words, as the palette finds them; taken, one stands as "#1042". */
export async function suggestTickets(words: string, here: number, signal: AbortSignal): Promise<Suggestion[]> {
  // A number with a space after it stands there in full, and a heading is no search.
  if (words.trim() === "" || /^\d+\s/.test(words)) return [];
  const answer = await fetch(`/api/find?q=${encodeURIComponent(words.trim())}`, { signal });
  if (!answer.ok) return [];
  const { tickets }: Found = await answer.json();
  return tickets
    .filter(({ number }) => number !== here)
    .map(({ number, subject, requester }) => ({
      id: String(number),
      label: subject,
      more: `#${number} · ${requester}`,
      choose: ({ put }) => put(`#${number} `),
    }));
}
