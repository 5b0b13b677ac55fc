"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { InvitePerson } from "@/lib/people/admin-input";
import { roles, roleWords } from "@/lib/people/rules";
import { OrganizationOptions } from "../organization-options";
import { invite } from "./actions";

export function InviteForm({ organizations }: { organizations: { id: number; name: string }[] }) {
  return (
    <ActionForm action={invite} schema={InvitePerson}>
      <TextField name="name" label="Name" autoComplete="off" />
      <TextField name="email" label="Email" type="email" autoComplete="off" autoCapitalize="none" inputMode="email" />
      <SelectField name="role" label="Role" defaultValue="agent" hint={hint}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleWords[role].name}
          </option>
        ))}
      </SelectField>
      <SelectField name="organization" label="Organization" optional defaultValue="">
        <OrganizationOptions organizations={organizations} />
      </SelectField>
      <SubmitButton waiting="Inviting…" className="self-start">
        Send invitation
      </SubmitButton>
    </ActionForm>
  );
}

const hint = roles.map((role) => `${roleWords[role].name}: ${roleWords[role].means.toLowerCase()}`).join(" ");
