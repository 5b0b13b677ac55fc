import { DetailsPart } from "@/components/desk/details";
import { MergedList } from "@/components/desk/merged-list";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { unmerge } from "./actions";

/** What this ticket is tied to, for the team alone. */
export function Ties({ screen: { merged } }: { screen: TicketScreen }) {
  return (
    merged.length > 0 && (
      <DetailsPart title="Merged in">
        <MergedList merged={merged} unmerge={unmerge} />
      </DetailsPart>
    )
  );
}
