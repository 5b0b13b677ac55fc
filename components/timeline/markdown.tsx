import { messageWords } from "@/components/timeline/message-words";
import { withTickets } from "@/components/timeline/with-tickets";

type Props = {
  text: string;
  /** On the desk: the tickets that their numbers lead to. */
  tickets?: readonly number[];
};

/** What someone wrote, at most 64 characters wide. */
export function Markdown({ text, tickets }: Props) {
  return (
    <div className="md" dir="auto">
      {messageWords(text, tickets && withTickets(tickets))}
    </div>
  );
}
