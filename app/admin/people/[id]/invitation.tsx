import { AdminSection } from "@/components/admin/section";
import { AppLink } from "@/components/ui/link";
import { OneButtonForm } from "../../one-button-form";
import { sendAgain } from "./actions";

/** While somebody hasn't answered: where their link is, and a new one. */
export function Invitation({ fields, mailLeaves }: { fields: { person: number }; mailLeaves: boolean }) {
  const done = mailLeaves ? "A new invitation is on its way." : "A new link is in the outbox.";
  return (
    <AdminSection title="Invitation" says="Waiting for an answer. A new link makes the one before useless.">
      {!mailLeaves && (
        <p className="mb-3">
          This desk has no mail server yet. Their link is in the{" "}
          <AppLink href="/admin/outbox" className="link">
            outbox
          </AppLink>
          : pass it on yourself.
        </p>
      )}
      <OneButtonForm action={sendAgain} fields={fields} waiting="Sending…" done={done}>
        {mailLeaves ? "Send again" : "Make a new link"}
      </OneButtonForm>
    </AdminSection>
  );
}
