import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { ConfirmForm } from "@/components/form/confirm-form";
import { getTeam } from "@/lib/teams/queries";
import { numberIn, read } from "@/lib/web/read";
import { AdminFrame } from "../../admin-frame";
import { remove } from "./actions";
import { MemberList } from "./member-list";
import { AddMemberForm, RenameForm } from "./team-forms";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ params }: PageProps<"/admin/teams/[id]">) {
  const id = numberIn((await params).id);
  const team = await read(getTeam, { team: id });
  return (
    <AdminFrame at="teams" title={team.name}>
      <AdminSection title="Members" says="Agents and admins; being in a team takes no right away.">
        <MemberList team={id} members={team.members} />
        {team.others.length > 0 && <AddMemberForm team={id} others={team.others} />}
      </AdminSection>
      <AdminSection title="Name" says="Shown wherever a ticket is handed to a team.">
        <RenameForm team={id} name={team.name} />
      </AdminSection>
      <AdminSection title="Delete" says="Its members and tickets stay, without the team.">
        <ConfirmForm
          action={remove}
          fields={{ team: id }}
          button="Delete team"
          title={`Delete ${team.name}?`}
          waiting="Deleting…"
        >
          Its tickets stay, without a team. Views and macros shared with it stay with whoever made them, for them alone.
          This can't be undone.
        </ConfirmForm>
      </AdminSection>
    </AdminFrame>
  );
}
