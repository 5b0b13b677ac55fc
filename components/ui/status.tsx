import type { Status as TicketStatus } from "@/lib/tickets/rules";
import { customerWords, statusWords } from "@/lib/tickets/words";

/** Ring, half or full, and the word. `dot` shows the sign alone and says the word to screen readers. */
export function Status({ status, dot }: { status: TicketStatus; dot?: boolean }) {
  return <span className={`st st-${status}${dot ? " st-dot" : ""}`}>{statusWords[status]}</span>;
}

/** The sentence a customer reads, in the status's colour; `detail` says more, like "reopen until 12 March". */
export function CustomerStatus({ status, detail }: { status: TicketStatus; detail?: string }) {
  return (
    <span className={`st-${status === "on_hold" ? "open" : status}`}>
      {customerWords[status]}
      {detail && ` · ${detail}`}
    </span>
  );
}
