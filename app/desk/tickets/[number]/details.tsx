import { DetailSelect } from "@/components/desk/detail-select";
import { DetailLine, DetailLines, DetailsPart } from "@/components/desk/details";
import { RequesterCard } from "@/components/desk/requester-card";
import { statusChoices } from "@/components/desk/status-choices";
import { Avatar } from "@/components/ui/avatar";
import { Status } from "@/components/ui/status";
import { type Clock, clockTime } from "@/components/ui/time-words";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { priorities } from "@/lib/tickets/rules";
import { priorityWords } from "@/lib/tickets/words";
import { assign, handOver, move, prioritize } from "./actions";

type Choices = { id: number; name: string }[];
type Props = { screen: TicketScreen; teams: Choices; people: Choices; clock: Clock };

/** How the ticket stands, and whose it is. */
export function Details({ screen: { ticket, others }, teams, people, clock }: Props) {
  const { number, version, status, priority, assigneeId, assigneeName, teamId, teamName } = ticket;
  const on = { number, version };
  const requester = {
    id: ticket.requesterId,
    name: ticket.requesterName,
    email: ticket.requesterEmail,
    phone: ticket.requesterPhone,
  };
  return (
    <>
      <DetailLines>
        {status === "closed" ? (
          <DetailLine label="Status">
            <Status status={status} />
          </DetailLine>
        ) : (
          <DetailSelect
            {...on}
            label="Status"
            name="to"
            action={move}
            from={status}
            value={status}
            choices={statusChoices(status)}
            tone={`st st-${status}`}
          />
        )}
        <DetailSelect
          {...on}
          label="Priority"
          name="priority"
          action={prioritize}
          value={priority}
          choices={[...priorities].reverse().map((value) => ({ value, label: priorityWords[value] }))}
          tone={`pr pr-${priority}`}
        />
        <DetailSelect
          {...on}
          label="Assignee"
          name="assigneeId"
          action={assign}
          value={String(assigneeId ?? "")}
          choices={named("Nobody", people, assigneeId, assigneeName)}
          mark={assigneeId ? <Avatar person={{ id: assigneeId, name: assigneeName ?? "" }} size={20} /> : undefined}
        />
        <DetailSelect
          {...on}
          label="Team"
          name="teamId"
          action={handOver}
          value={String(teamId ?? "")}
          choices={named("No team", teams, teamId, teamName)}
        />
      </DetailLines>
      <DetailsPart title="Requester">
        <RequesterCard person={requester} about={aboutOf(ticket, clock)} tickets={others} clock={clock} />
      </DetailsPart>
    </>
  );
}

/** The list, with the one chosen now even where it can't be chosen any more. */
function named(nobody: string, choices: Choices, chosen: number | null, chosenName: string | null) {
  const gone = chosen && !choices.some(({ id }) => id === chosen) ? [{ id: chosen, name: chosenName ?? "" }] : [];
  const all = [...gone, ...choices].map(({ id, name }) => ({ value: String(id), label: name }));
  return [{ value: "", label: nobody }, ...all];
}

/** "Fjord Logistics · 10:02 in Oslo" */
function aboutOf({ organizationName, requesterTimeZone: zone }: TicketScreen["ticket"], clock: Clock): string {
  const city = zone.split("/").at(-1)?.replaceAll("_", " ");
  const time = `${clockTime(clock.now, { ...clock, timeZone: zone })} ${zone.includes("/") ? `in ${city}` : zone}`;
  return [organizationName, time].filter(Boolean).join(" · ");
}
