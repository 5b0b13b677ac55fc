"use client";

import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { hearEarlyChoices } from "@/components/form/early-choices";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { exampleOf, type FormChoices, type FormMacro, shownIn } from "@/components/macros/form-preview";
import { InsertVariable } from "@/components/macros/insert-variable";
import { MacroPreview } from "@/components/macros/macro-preview";
import { TagNamesField } from "@/components/macros/tag-names-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { ChangeMacro, SaveMacro } from "@/lib/macros/input";
import { macroStatuses } from "@/lib/macros/rules";
import type { Action } from "@/lib/result";
import { priorities } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

type Props<T> = {
  action: Action<T>;
  macro: FormMacro;
  choices: FormChoices;
  /** Of one that exists already. */
  id?: number;
  idempotencyKey?: string;
};

/** What a macro says and does, with how it will look beside it while one writes. */
export function MacroForm<T>({ action, macro, choices, id, idempotencyKey }: Props<T>) {
  const [shown, setShown] = useState(macro);
  const outer = useRef<HTMLDivElement>(null);
  const { people, teams, ownTeams, tags } = choices;
  const look = () => {
    const form = outer.current?.querySelector("form");
    if (form) setShown(shownIn(new FormData(form)));
  };
  useEffect(() => hearEarlyChoices(outer.current), []);
  const example = exampleOf(shown, choices);
  return (
    <div ref={outer} className="macro-form" onInput={look}>
      <ActionForm
        action={action}
        schema={id ? ChangeMacro : SaveMacro}
        idempotencyKey={idempotencyKey}
        keep
        done="Saved."
        label={id ? "Macro" : "New macro"}
      >
        {id && <input type="hidden" name="macro" value={id} readOnly />}
        <TextField name="name" label="Name" autoComplete="off" maxLength={60} defaultValue={macro.name} />
        <TextAreaField
          name="reply"
          label="Reply"
          optional
          rows={7}
          defaultValue={macro.reply}
          hint="Markdown. A variable such as {{customer.first_name}} becomes the customer's own; one without a value can't be sent."
        />
        <InsertVariable area={() => outer.current?.querySelector<HTMLTextAreaElement>("textarea[name=reply]")} />
        <fieldset className="macro-fields">
          <legend>Actions</legend>
          <SelectField name="status" label="Status" defaultValue={macro.status}>
            <option value="">Leave as it is</option>
            <Options all={macroStatuses.map((one) => ({ id: one, name: statusWords[one] }))} />
          </SelectField>
          <SelectField name="priority" label="Priority" defaultValue={macro.priority}>
            <option value="">Leave as it is</option>
            <Options all={[...priorities].reverse().map((one) => ({ id: one, name: priorityWords[one] }))} />
          </SelectField>
          <SelectField name="assignee" label="Assignee" defaultValue={macro.assignee}>
            <option value="">Leave as it is</option>
            <option value="me">Whoever uses it</option>
            <option value="nobody">Nobody</option>
            <Options all={people} />
          </SelectField>
          <SelectField name="toTeamId" label="Team" defaultValue={macro.toTeamId}>
            <option value="">Leave as it is</option>
            <Options all={teams} />
          </SelectField>
          <TagNamesField
            name="addTags"
            label="Tags to add"
            known={tags}
            defaultValue={macro.addTags}
            hint="Commas between them"
          />
          <TagNamesField
            name="removeTags"
            label="Tags to remove"
            known={tags}
            defaultValue={macro.removeTags}
            hint="Commas between them"
          />
        </fieldset>
        <SelectField name="audience" label="Who may use it" defaultValue={macro.audience}>
          <option value="me">Only me</option>
          <Options all={ownTeams.map(({ id: team, name }) => ({ id: `team:${team}`, name }))} />
          <option value="everyone">Everyone</option>
        </SelectField>
        <SubmitButton waiting="Saving…" className="self-start">
          {id ? "Save macro" : "Create macro"}
        </SubmitButton>
      </ActionForm>
      <aside aria-label="Preview" className="macro-aside needs-script">
        <MacroPreview reply={example.reply} actions={example.actions} filled />
        <p className="mt-4 text-small text-muted">With the values of an example.</p>
      </aside>
    </div>
  );
}

function Options({ all }: { all: { id: number | string; name: string }[] }) {
  return all.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
