import { AdminSection } from "@/components/admin/section";
import { queueHref } from "@/components/desk/queue-address";
import { AppLink } from "@/components/ui/link";
import { countMatching } from "@/lib/bulk/queries";
import { isActive, statuses } from "@/lib/tickets/rules";
import { read } from "@/lib/web/read";
import { OneButtonForm } from "../../one-button-form";
import { unassign } from "./actions";

/** What somebody who no longer answers tickets has left behind; nothing when there is nothing. */
export async function LeftTickets({ person: { id, name } }: { person: { id: number; name: string } }) {
  const queue = queueHref({ view: "all", status: statuses.filter(isActive), assignee: id });
  const filter = queue.slice(queue.indexOf("?") + 1);
  const { count } = await read(countMatching, { filter });
  if (count === 0) return null;
  const tickets = count === 1 ? "1 open ticket is" : `${count} open tickets are`;
  return (
    <AdminSection title="Tickets" says="Unassigned, they stand where the team looks for what nobody has taken.">
      <p className="mb-3">
        <AppLink href={queue} className="link">
          {tickets} assigned to {name}
        </AppLink>
      </p>
      <OneButtonForm
        action={unassign}
        fields={{ field: "assignee", value: "", filter }}
        waiting="Unassigning…"
        done="On their way. With many it takes a moment; look again."
      >
        Unassign them all
      </OneButtonForm>
    </AdminSection>
  );
}
