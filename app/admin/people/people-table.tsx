import { Avatar } from "@/components/ui/avatar";
import { Pill } from "@/components/ui/pill";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import { type PersonRole, roleWords } from "@/lib/people/rules";

type Row = {
  id: number;
  name: string;
  email: string;
  role: PersonRole;
  organization: string | null;
  disabledAt: Date | null;
  hasAccepted: boolean;
  createdAt: Date;
};

export function PeopleTable({ people, clock }: { people: Row[]; clock: Clock }) {
  return (
    <Table label="People" head={["Name", "Role", "Organization", "Added"]}>
      {people.map((person) => (
        <tr key={person.id}>
          <td>
            <a href={`/admin/people/${person.id}`} className="tap flex min-w-0 items-center gap-3">
              <Avatar person={person} size={28} />
              <span className="min-w-0 wrap-anywhere">
                <span className="block font-medium">{person.name}</span>
                <span className="block text-small text-muted">{person.email}</span>
              </span>
              <State person={person} />
            </a>
          </td>
          <td data-label="Role">{roleWords[person.role].name}</td>
          <td data-label="Organization">{person.organization}</td>
          <td data-label="Added" className="text-muted">
            <Time at={person.createdAt} clock={clock} as="date" />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function State({ person }: { person: Pick<Row, "disabledAt" | "hasAccepted"> }) {
  if (person.disabledAt) return <Pill tone="danger">Disabled</Pill>;
  return person.hasAccepted ? null : <Pill>Invited</Pill>;
}
