import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { ConfirmForm } from "@/components/form/confirm-form";
import { AppLink } from "@/components/ui/link";
import { getOrganization } from "@/lib/organizations/queries";
import { numberIn, read } from "@/lib/web/read";
import { AdminFrame } from "../../admin-frame";
import { remove } from "./actions";
import { RenameForm, ShareForm } from "./organization-forms";

export const metadata: Metadata = { title: "Organization" };

export default async function OrganizationPage({ params }: PageProps<"/admin/organizations/[id]">) {
  const id = numberIn((await params).id);
  const organization = await read(getOrganization, { organization: id });
  const people = organization.people === 1 ? "1 person" : `${organization.people} people`;
  return (
    <AdminFrame at="organizations" title={organization.name}>
      <AdminSection title="People" says="Choose the organization on a person's own page.">
        <AppLink href={`/admin/people?organization=${id}`} className="link tap">
          {people}
        </AppLink>
      </AdminSection>
      <AdminSection title="Name" says="Shown to agents beside each of its people.">
        <RenameForm organization={id} name={organization.name} />
      </AdminSection>
      <AdminSection title="Tickets among colleagues" says="It holds from their next page on.">
        <ShareForm organization={id} shares={organization.sharesTickets} />
      </AdminSection>
      <AdminSection title="Delete" says="Its people and tickets stay, without an organization.">
        <ConfirmForm
          action={remove}
          fields={{ organization: id }}
          button="Delete organization"
          title={`Delete ${organization.name}?`}
          waiting="Deleting…"
        >
          {people} and their tickets stay, without an organization. This can't be undone.
        </ConfirmForm>
      </AdminSection>
    </AdminFrame>
  );
}
