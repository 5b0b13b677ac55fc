"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Popover } from "@/components/ui/popover";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props = {
  /** What the list shows, as its address says it. */
  filter: string;
  teams: { id: number; name: string }[];
  save: Action<{ view: number; filter: string }>;
};

/** Stands among the filters as soon as they are more than a view of the side bar. */
export function SaveView({ filter, teams, save }: Props) {
  return (
    <Popover id="save-view" trigger="Save as view" triggerClass="chip tap view-save">
      <ActionForm action={save} className="view-form" label="Save as view">
        <input type="hidden" name="filter" value={filter} readOnly />
        <TextField name="name" label="Name of the view" autoComplete="off" maxLength={40} />
        <SelectField name="audience" label="Who sees it" defaultValue="me">
          <option value="me">Only me</option>
          {teams.map(({ id, name }) => (
            <option key={id} value={`team:${id}`}>
              {name}
            </option>
          ))}
          <option value="everyone">Everyone</option>
        </SelectField>
        <SubmitButton waiting="Saving…">Save view</SubmitButton>
      </ActionForm>
    </Popover>
  );
}
