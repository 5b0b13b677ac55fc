import type { ReactNode } from "react";

type Props = {
  top: ReactNode;
  /** The conversation with its composer in a <div className="dock"> at the end. */
  conversation: ReactNode;
  details: ReactNode;
};

/** Two columns on wide screens, two tabs on phones. */
export function TicketFrame({ top, conversation, details }: Props) {
  return (
    <main className="ticket">
      {top}
      <fieldset className="panes">
        <legend className="sr-only">Show</legend>
        <label>
          <input type="radio" name="pane" id="pane-conversation" className="sr-only" defaultChecked />
          Conversation
        </label>
        <label>
          <input type="radio" name="pane" id="pane-details" className="sr-only" />
          Details
        </label>
      </fieldset>
      <div className="ticket-body">
        <section className="conversation" aria-label="Conversation" data-behind="pane-conversation">
          {conversation}
        </section>
        <aside className="details" aria-label="Details" data-behind="pane-details">
          {details}
        </aside>
      </div>
    </main>
  );
}
