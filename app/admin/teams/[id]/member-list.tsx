import { Avatar } from "@/components/ui/avatar";
import { Pill } from "@/components/ui/pill";
import { OneButtonForm } from "../../one-button-form";
import { removeMember } from "./actions";

type Props = { team: number; members: { id: number; name: string; disabledAt: Date | null }[] };

export function MemberList({ team, members }: Props) {
  return (
    <section id={place} aria-label="Members" tabIndex={-1} className="mb-5">
      {members.length === 0 && <p className="text-muted">Nobody yet. Add the first member below.</p>}
      <ul className="flex flex-col">
        {members.map((member) => (
          <li key={member.id} className="flex min-h-12 items-center gap-3 border-b border-line py-1.5">
            <Avatar person={member} />
            <span className="mr-auto">{member.name}</span>
            {member.disabledAt && <Pill tone="danger">Disabled</Pill>}
            <OneButtonForm
              action={removeMember}
              fields={{ team, person: member.id }}
              label={`Remove ${member.name}`}
              waiting="Removing…"
              says={`Removed ${member.name}`}
              from={place}
            >
              Remove
            </OneButtonForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

const place = "members";
