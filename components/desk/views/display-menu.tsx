"use client";

import type { FormEvent } from "react";
import { ActForm } from "@/components/form/act-form";
import { hearEarlyChoices } from "@/components/form/early-choices";
import { useAct } from "@/components/form/use-act";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import type { Action } from "@/lib/result";
import { type Column, columns, type Density } from "@/lib/views/rules";

const densityWords = { "": "As the screen allows", comfortable: "Comfortable", table: "Table" } as const;

const columnWords: Record<Column, string> = {
  number: "Number",
  tags: "Tags",
  team: "Team",
  status: "Status",
  assignee: "Assignee",
  activity: "Latest activity",
};

type Props = { density: Density | null; shown: readonly string[]; arrange: Action<void> };

/** How the queue looks, remembered for the person: saved with each choice, by a button where there is no JavaScript. */
export function DisplayMenu({ density, shown, arrange }: Props) {
  const { result, act, form } = useAct(arrange, () => undefined);
  const save = ({ currentTarget }: FormEvent<HTMLFormElement>) => act(new FormData(currentTarget));
  return (
    <Popover
      id="display"
      place="end"
      trigger={<Icon name="columns" />}
      triggerLabel="Display"
      triggerClass={buttonClass({ look: "ghost", icon: true, bar: true })}
    >
      <ActForm ref={hearEarlyChoices} act={form} onInput={save} className="display-form" autoComplete="off">
        <fieldset>
          <legend>Rows</legend>
          {Object.entries(densityWords).map(([value, label]) => (
            <label key={value} className="menu-item">
              <input type="radio" name="density" value={value} defaultChecked={value === (density ?? "")} />
              {label}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Columns</legend>
          {columns.map((column) => (
            <label key={column} className="menu-item">
              <input type="checkbox" name="columns" value={column} defaultChecked={shown.includes(column)} />
              {columnWords[column]}
            </label>
          ))}
        </fieldset>
        {result && !result.ok && <p role="alert">{result.error}</p>}
        <button type="submit" className="btn btn-secondary without-script">
          Save
        </button>
      </ActForm>
    </Popover>
  );
}
