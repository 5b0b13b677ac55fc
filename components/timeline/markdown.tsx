import { messageWords } from "@/components/timeline/message-words";
import { withTickets } from "@/components/timeline/with-tickets";

/** What someone wrote, at most 64 characters wide. On the desk a ticket's number leads to it. */
export function Markdown({ text, desk }: { text: string; desk?: true }) {
  return <div className="md">{messageWords(text, desk && withTickets)}</div>;
}
