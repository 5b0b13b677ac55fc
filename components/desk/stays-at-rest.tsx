import { isActive, type Status } from "@/lib/tickets/rules";

type Ticket = { number: number; status: Status; isSnoozed: boolean };

/** A ticket that rests goes on resting when one that doesn't is merged into it, and with it whoever waits there. */
export function StaysAtRest({ survivor, others }: { survivor: Ticket; others: Ticket[] }) {
  const { number, status, isSnoozed } = survivor;
  if (isActive(status) && !isSnoozed) return null;
  if (!others.some((one) => isActive(one.status) && !one.isSnoozed)) return null;
  const [rests, wake] = isSnoozed ? ["snoozed", "wake"] : ["resolved", "reopen"];
  return (
    <p>
      #{number} is {rests} and stays so: {wake} it afterwards if somebody still waits for an answer.
    </p>
  );
}
