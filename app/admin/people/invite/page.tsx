import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { listOrganizationChoices } from "@/lib/organizations/queries";
import { getSignUp } from "@/lib/people/queries/entry";
import { allow, read } from "@/lib/web/read";
import { AdminFrame } from "../../admin-frame";
import { InviteForm } from "./invite-form";

export const metadata: Metadata = { title: "Invite" };

export default async function InvitePage() {
  await allow("person.invite");
  const organizations = await read(listOrganizationChoices);
  const { mailLeaves } = await read(getSignUp);
  return (
    <AdminFrame at="people" title="Invite someone">
      <AdminSection
        title="Who"
        says={
          mailLeaves
            ? "They get a mail with a link, and choose their own password. The link works for 7 days."
            : "This desk has no mail server yet: you find their link in the outbox and pass it on. It works for 7 days."
        }
      >
        <InviteForm organizations={organizations} />
      </AdminSection>
    </AdminFrame>
  );
}
