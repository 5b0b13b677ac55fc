"use client";

import { AdminSection } from "@/components/admin/section";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ChangeSettings } from "@/lib/settings/input";
import { save } from "./actions";
import { HueField } from "./hue-field";

type Props = { settings: { productName: string; accentHue: number; signUpOpen: boolean; reopenDays: number } };

export function SettingsForm({ settings }: Props) {
  return (
    <ActionForm
      action={save}
      schema={ChangeSettings}
      keep
      className="flex flex-col [&>[role=alert]]:mx-4 [&>[role=alert]]:mt-4 [&>p]:px-4 [&>p]:pb-6 desk:[&>[role=alert]]:mx-5 desk:[&>p]:px-5"
      done="Saved. It holds from everyone's next page on."
    >
      <AdminSection title="Name" says="At the top of every page, in page titles and in mails.">
        <TextField name="productName" label="Product name" defaultValue={settings.productName} autoComplete="off" />
      </AdminSection>
      <AdminSection
        title="Colour"
        says="Buttons, links and the mark. It is adjusted so that words on it can always be read."
      >
        <HueField hue={settings.accentHue} />
      </AdminSection>
      <AdminSection
        title="Sign-up"
        says="Whether customers can make their own account. Switched off, people come by invitation."
      >
        <SelectField name="signUpOpen" label="New customers" defaultValue={settings.signUpOpen ? "yes" : "no"}>
          <option value="yes">Anyone can sign up</option>
          <option value="no">By invitation only</option>
        </SelectField>
      </AdminSection>
      <AdminSection
        title="Reopening"
        says="How long a customer can reopen a solved ticket by answering. After that it is closed, and an answer opens a new one."
      >
        <TextField
          name="reopenDays"
          label="Days to reopen"
          type="number"
          min={1}
          max={90}
          inputMode="numeric"
          defaultValue={settings.reopenDays}
        />
      </AdminSection>
      <div className="px-4 py-6 desk:px-5">
        <SubmitButton waiting="Saving…">Save settings</SubmitButton>
      </div>
    </ActionForm>
  );
}
