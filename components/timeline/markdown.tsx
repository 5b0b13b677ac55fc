import { messageWords } from "@/components/timeline/message-words";

/** What someone wrote, at most 64 characters wide. */
export function Markdown({ text }: { text: string }) {
  return <div className="md">{messageWords(text)}</div>;
}
