"use client";

import { useState } from "react";
import { AdminSection } from "@/components/admin/section";
import { ActionForm } from "@/components/form/action-form";
import { useFormState } from "@/components/form/form-state";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ChangeSettings } from "@/lib/settings/input";
import type { Settings } from "@/lib/settings/read";
import { save } from "./actions";
import { HueField } from "./hue-field";

type Props = { settings: Settings };

export function SettingsForm({ settings }: Props) {
  const [was, setWas] = useState(settings);
  return (
    <ActionForm
      action={save}
      schema={ChangeSettings}
      keep
      onDone={setWas}
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
        <Was {...was} />
        <SubmitButton waiting="Saving…">Save settings</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What the fields showed before anything was changed: what still says the same is not written again. */
function Was({ productName, accentHue, signUpOpen, reopenDays }: Settings) {
  const { typedIn } = useFormState();
  const shown = {
    wasProductName: productName,
    wasAccentHue: accentHue,
    wasSignUpOpen: signUpOpen ? "yes" : "no",
    wasReopenDays: reopenDays,
  };
  return Object.entries(shown).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={typedIn(name) ?? value} readOnly />
  ));
}
