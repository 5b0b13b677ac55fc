import { query } from "@/lib/query";
import { matchingIds } from "@/lib/tickets/queries/matching";
import { Matching } from "./input";
import { mostMatching } from "./rules";

/** How many tickets "all matching" would change; one more than the most it takes on means "too many". */
export const countMatching = query("ticket.change_many", Matching, async ({ db, actor }, { filter }) => {
  const ids = await matchingIds(db, actor, filter, mostMatching + 1);
  return { count: ids.length };
});
