import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { TagMark } from "@/components/desk/tag-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listTags } from "@/lib/tags/queries";
import { read } from "@/lib/web/read";
import { AdminFrame } from "../admin-frame";
import { CreateForm } from "./create-form";

export const metadata: Metadata = { title: "Tags" };

export default async function TagsPage() {
  const tags = await read(listTags);
  return (
    <AdminFrame at="tags">
      <AdminSection title="New tag" says="Agents also make tags as they use them. Only the team sees tags.">
        <CreateForm />
      </AdminSection>
      {tags.length > 0 ? (
        <Table label="Tags" head={["Tag", "Tickets"]}>
          {tags.map(({ id, name, colour, tickets }) => (
            <tr key={id}>
              <td>
                <a href={`/admin/tags/${id}`} className="tap" aria-label={name}>
                  <TagMark tag={{ name, colour }} />
                </a>
              </td>
              <td data-label="Tickets">
                <a href={`/desk?view=all&tag=${id}`} className="link num tap" aria-label={`${tickets} with ${name}`}>
                  {tickets}
                </a>
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState title="No tags yet" next="Make one above, or write one on a ticket." />
      )}
    </AdminFrame>
  );
}
