"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Profile } from "@/lib/people/input";
import { locales } from "@/lib/people/rules";
import { saveProfile } from "./actions";

type Props = {
  profile: { name: string; phone: string | null; locale: string; timeZone: string };
  timeZones: string[];
};

export function ProfileForm({ profile, timeZones }: Props) {
  return (
    <ActionForm action={saveProfile} schema={Profile} keep done="Saved." className="flex max-w-[420px] flex-col gap-4">
      <TextField name="name" label="Name" autoComplete="name" defaultValue={profile.name} />
      <TextField
        name="phone"
        label="Phone"
        optional
        type="tel"
        autoComplete="tel"
        defaultValue={profile.phone ?? ""}
        hint="With its country, such as +44 20 7946 0123."
      />
      <SelectField name="locale" label="Dates and numbers" defaultValue={profile.locale}>
        {Object.entries(locales).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="timeZone" label="Time zone" defaultValue={profile.timeZone}>
        {timeZones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </SelectField>
      <SubmitButton waiting="Saving…" className="self-start">
        Save
      </SubmitButton>
    </ActionForm>
  );
}
