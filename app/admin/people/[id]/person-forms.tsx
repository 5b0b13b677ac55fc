"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { type Asks, Question, useQuestion } from "@/components/ui/question";
import { SubmitButton } from "@/components/ui/submit-button";
import { type PersonRole, roles, roleWords } from "@/lib/people/rules";
import { OrganizationOptions } from "../organization-options";
import { saveOrganization, saveRole } from "./actions";

export function RoleForm({ person, role, isSelf }: { person: number; role: PersonRole; isSelf: boolean }) {
  const { asks, asked } = useQuestion();
  return (
    <ActionForm action={saveRole} keep done="Saved.">
      <input type="hidden" name="person" value={person} />
      <SelectField name="role" label="Role" hideLabel defaultValue={role}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleWords[one].name} – {roleWords[one].means}
          </option>
        ))}
      </SelectField>
      <Save label="Save role" {...(isSelf ? asks : {})} />
      <Question asked={asked} title="Change your own role?" yes="Change my role">
        Whoever may do less afterwards is signed out at once, and only another admin can change it back.
      </Question>
    </ActionForm>
  );
}

type OrganizationProps = { person: number; organization: number | null; organizations: { id: number; name: string }[] };

export function OrganizationForm({ person, organization, organizations }: OrganizationProps) {
  return (
    <ActionForm action={saveOrganization} keep done="Saved.">
      <input type="hidden" name="person" value={person} />
      <SelectField name="organization" label="Organization" hideLabel defaultValue={organization ?? ""}>
        <OrganizationOptions organizations={organizations} />
      </SelectField>
      <Save label="Save organization" />
    </ActionForm>
  );
}

function Save({ label, ...asks }: { label: string } & Partial<Asks>) {
  return (
    <SubmitButton look="secondary" waiting="Saving…" className="self-start" {...asks}>
      {label}
    </SubmitButton>
  );
}
