import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { SearchBox } from "@/components/desk/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Table } from "@/components/ui/table";
import { FindOrganizations } from "@/lib/organizations/input";
import { listOrganizations } from "@/lib/organizations/queries";
import { read } from "@/lib/web/read";
import { AdminFrame } from "../admin-frame";
import { CreateForm } from "./create-form";

export const metadata: Metadata = { title: "Organizations" };

export default async function OrganizationsPage({ searchParams }: PageProps<"/admin/organizations">) {
  const given = await searchParams;
  const { q, after } = FindOrganizations.parse(given);
  const { organizations, next } = await read(listOrganizations, given);
  const search = q ? `q=${encodeURIComponent(q)}&` : "";
  return (
    <AdminFrame at="organizations">
      <AdminSection
        title="New organization"
        says="A company whose people write to you. Its people can be shown each other's tickets."
      >
        <CreateForm />
      </AdminSection>
      <div className="px-4 py-3 desk:px-5">
        <SearchBox action="/admin/organizations" query={q} label="Search organizations" />
      </div>
      {organizations.length > 0 ? (
        <Table label="Organizations" head={["Name", "People", "Colleagues see each other's tickets"]}>
          {organizations.map(({ id, name, people, sharesTickets }) => (
            <tr key={id}>
              <td>
                <a href={`/admin/organizations/${id}`} className="tap font-medium">
                  {name}
                </a>
              </td>
              <td data-label="People" className="num">
                <a href={`/admin/people?organization=${id}`} className="link tap">
                  {people}
                </a>
              </td>
              <td data-label="Colleagues see each other's tickets">{sharesTickets ? "Yes" : "No"}</td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState
          title={q ? "No organization fits" : "No organizations yet"}
          next="Make one above, then choose it for its people."
        />
      )}
      <Pager
        firstHref={after ? `/admin/organizations?${search}` : undefined}
        nextHref={next ? `/admin/organizations?${search}after=${encodeURIComponent(next)}` : undefined}
        nextLabel="More"
      />
    </AdminFrame>
  );
}
