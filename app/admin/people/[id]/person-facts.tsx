import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";

type Props = {
  person: {
    id: number;
    name: string;
    email: string;
    phone: string | null;
    timeZone: string | null;
    createdAt: Date;
    sessions: number;
    teams: { id: number; name: string }[];
  };
  clock: Clock;
};

export function PersonFacts({ person, clock }: Props) {
  const teams = person.teams.map(({ name }) => name).join(", ");
  return (
    <div className="flex gap-4">
      <Avatar person={person} size={48} />
      <dl className="grid min-w-0 grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <Fact name="Email">{person.email}</Fact>
        {person.phone && <Fact name="Phone">{person.phone}</Fact>}
        <Fact name="Time zone">{person.timeZone ?? "not known yet"}</Fact>
        {teams && <Fact name="Teams">{teams}</Fact>}
        <Fact name="Signed in">
          {person.sessions === 0 ? "nowhere" : `in ${person.sessions} ${person.sessions === 1 ? "place" : "places"}`}
        </Fact>
        <Fact name="Added">
          <Time at={person.createdAt} clock={clock} as="date" />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}
