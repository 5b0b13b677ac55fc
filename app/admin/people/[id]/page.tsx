import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { ConfirmForm } from "@/components/form/confirm-form";
import { listOrganizationChoices } from "@/lib/organizations/queries";
import { getSignUp } from "@/lib/people/queries/entry";
import { getPerson } from "@/lib/people/queries/person";
import { numberIn, read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { AdminFrame } from "../../admin-frame";
import { OneButtonForm } from "../../one-button-form";
import { disable, enable } from "./actions";
import { Invitation } from "./invitation";
import { LeftTickets } from "./left-tickets";
import { PersonFacts } from "./person-facts";
import { OrganizationForm, RoleForm } from "./person-forms";

export const metadata: Metadata = { title: "Person" };

export default async function PersonPage({ params }: PageProps<"/admin/people/[id]">) {
  const id = numberIn((await params).id);
  const person = await read(getPerson, { person: id });
  const { mailLeaves } = await read(getSignUp);
  const choices = await read(listOrganizationChoices);
  // The list is cut at a length; the person's own organization is always in it.
  const own = { id: person.organizationId ?? 0, name: person.organization ?? "" };
  const organizations = own.id && !choices.some((one) => one.id === own.id) ? [own, ...choices] : choices;
  const fields = { person: id };
  return (
    <AdminFrame at="people" title={person.name}>
      <AdminSection title="About">
        <PersonFacts person={person} clock={await readersClock()} />
      </AdminSection>
      {!person.hasAccepted && !person.disabledAt && <Invitation fields={fields} mailLeaves={mailLeaves} />}
      {(person.disabledAt || person.role === "customer") && <LeftTickets person={person} />}
      <AdminSection title="Role" says="Someone who may do less afterwards is signed out at once.">
        <RoleForm person={id} role={person.role} isSelf={person.isSelf} />
      </AdminSection>
      <AdminSection title="Organization" says="New tickets belong to it. Tickets written before stay where they are.">
        <OrganizationForm person={id} organization={person.organizationId} organizations={organizations} />
      </AdminSection>
      {person.disabledAt ? (
        <AdminSection title="Disabled" says={`${person.name} can't sign in. Tickets and messages are kept.`}>
          <OneButtonForm action={enable} fields={fields} waiting="Enabling…" says={`${person.name} can sign in again`}>
            Enable
          </OneButtonForm>
        </AdminSection>
      ) : (
        <AdminSection title="Disable" says="Signs them out everywhere at once and keeps them out. Nothing is deleted.">
          {person.isSelf ? (
            <ConfirmForm
              action={disable}
              fields={fields}
              button="Disable yourself"
              title="Disable yourself?"
              waiting="Disabling…"
            >
              You are signed out at once, and only another admin can let you in again.
            </ConfirmForm>
          ) : (
            <OneButtonForm action={disable} fields={fields} waiting="Disabling…" says={`${person.name} is disabled`}>
              Disable
            </OneButtonForm>
          )}
        </AdminSection>
      )}
    </AdminFrame>
  );
}
