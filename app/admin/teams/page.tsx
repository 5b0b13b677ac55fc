import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listTeams } from "@/lib/teams/queries";
import { read } from "@/lib/web/read";
import { AdminFrame } from "../admin-frame";
import { CreateForm } from "./create-form";

export const metadata: Metadata = { title: "Teams" };

export default async function TeamsPage() {
  const teams = await read(listTeams);
  return (
    <AdminFrame at="teams">
      <AdminSection title="New team" says="Tickets can be handed to a team, and the queue filtered by it.">
        <CreateForm />
      </AdminSection>
      {teams.length > 0 ? (
        <Table label="Teams" head={["Name", "Members"]}>
          {teams.map(({ id, name, members }) => (
            <tr key={id}>
              <td>
                <a href={`/admin/teams/${id}`} className="tap font-medium">
                  {name}
                </a>
              </td>
              <td data-label="Members" className="text-muted">
                {members.map((member) => member.name).join(", ") || "Nobody yet"}
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState title="No teams yet" next="Make one above, then choose its members." />
      )}
    </AdminFrame>
  );
}
