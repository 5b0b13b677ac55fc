import { DetailLine, DetailLines, DetailsPart } from "@/components/desk/details";
import { type DetailField, DetailsForm } from "@/components/desk/details-form";
import { RequesterCard } from "@/components/desk/requester-card";
import { statusChoices } from "@/components/desk/status-choices";
import { TicketTags } from "@/components/desk/ticket-tags";
import { Avatar } from "@/components/ui/avatar";
import { Status } from "@/components/ui/status";
import { type Clock, clockTime } from "@/components/ui/time-words";
import type { Tag } from "@/lib/tags/rules";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { priorities } from "@/lib/tickets/rules";
import { priorityWords } from "@/lib/tickets/words";
import { addTag, change, removeTag } from "./actions";
import { Ties } from "./ties";

type Choices = { id: number; name: string }[];
type Props = { screen: TicketScreen; choices: { teams: Choices; people: Choices; tags: Tag[] }; clock: Clock };

/** How the ticket stands, and whose it is. */
export function Details({ screen, choices, clock }: Props) {
  const { ticket, others } = screen;
  const { number, version, status, priority, assigneeId, assigneeName, teamId, teamName } = ticket;
  const { teams, people } = choices;
  const requester = {
    id: ticket.requesterId,
    name: ticket.requesterName,
    email: ticket.requesterEmail,
    phone: ticket.requesterPhone,
  };
  const fields: DetailField[] = [
    {
      name: "priority",
      label: "Priority",
      value: priority,
      choices: [...priorities].reverse().map((value) => ({ value, label: priorityWords[value] })),
      tone: `pr pr-${priority}`,
    },
    {
      name: "assigneeId",
      label: "Assignee",
      value: String(assigneeId ?? ""),
      choices: named("Nobody", people, assigneeId, assigneeName),
      mark: assigneeId ? <Avatar person={{ id: assigneeId, name: assigneeName ?? "" }} size={20} /> : undefined,
    },
    {
      name: "teamId",
      label: "Team",
      value: String(teamId ?? ""),
      choices: named("No team", teams, teamId, teamName),
    },
  ];
  const tone = `st st-${status}`;
  const stage: DetailField = { name: "status", label: "Status", value: status, choices: statusChoices(status), tone };
  return (
    <>
      {status === "closed" && (
        <DetailLines>
          <DetailLine label="Status">
            <Status status={status} />
          </DetailLine>
        </DetailLines>
      )}
      <DetailsForm
        action={change}
        number={number}
        version={version}
        fields={status === "closed" ? fields : [stage, ...fields]}
      />
      <DetailLines>
        <TicketTags
          number={number}
          tags={choices.tags.filter(({ id }) => ticket.tags.includes(id))}
          known={choices.tags}
          add={addTag}
          remove={removeTag}
        />
      </DetailLines>
      <Ties screen={screen} />
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
  if (zone === null) return organizationName ?? "";
  const city = zone.split("/").at(-1)?.replaceAll("_", " ");
  const time = `${clockTime(clock.now, { ...clock, timeZone: zone })} ${zone.includes("/") ? `in ${city}` : zone}`;
  return [organizationName, time].filter(Boolean).join(" · ");
}
