import { DetailsPart } from "@/components/desk/details";
import { LinkedList } from "@/components/desk/linked-list";
import { MergedList } from "@/components/desk/merged-list";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { unlink, unmerge } from "./actions";

/** What this ticket is tied to and who follows it, for the team alone. */
export function Ties({ screen: { ticket, merged, links, followers } }: { screen: TicketScreen }) {
  return (
    <>
      {links.length > 0 && (
        <DetailsPart title="Linked">
          <LinkedList number={ticket.number} links={links} unlink={unlink} />
        </DetailsPart>
      )}
      {merged.length > 0 && (
        <DetailsPart title="Merged in">
          <MergedList merged={merged} unmerge={unmerge} />
        </DetailsPart>
      )}
      {followers.length > 0 && (
        <DetailsPart title="Followers">
          <p>{followers.map(({ name }) => name).join(", ")}</p>
        </DetailsPart>
      )}
    </>
  );
}
