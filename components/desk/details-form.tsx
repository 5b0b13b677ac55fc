"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type ReactNode, useOptimistic } from "react";
import { ActForm } from "@/components/form/act-form";
import { hearEarlyChoices } from "@/components/form/early-choices";
import { useAct } from "@/components/form/use-act";
import { Select } from "@/components/ui/select";
import type { Action } from "@/lib/result";

export type DetailField = {
  /** The field the command expects; "was" and its name carry what the form showed. */
  name: "status" | "priority" | "assigneeId" | "teamId";
  label: string;
  value: string;
  choices: { value: string; label: string }[];
  /** The sign before the word, where the class doesn't draw it. */
  mark?: ReactNode;
  /** The class that colours the word, e.g. "st st-open". */
  tone?: string;
};

/** The key that opens each. */
const keys = { status: "S", priority: "P", assigneeId: "A", teamId: "Shift+A" };

type Props = { action: Action<{ number: number }>; number: number; version: number; fields: DetailField[] };

/** How the ticket stands. A choice is saved as soon as it is made; without JavaScript there is a button. */
export function DetailsForm({ action, number, version, fields }: Props) {
  const router = useRouter();
  const [chosen, choose] = useOptimistic<Record<string, string>>({});
  const { result, act, form } = useAct(action, (told) => told.ok || router.refresh());

  const save = ({ currentTarget: { name, value, form: element } }: ChangeEvent<HTMLSelectElement>) => {
    const data = new FormData(element ?? undefined);
    // Only this choice: another one may still be on its way.
    for (const field of fields) data.set(field.name, field.name === name ? value : field.value);
    act(data, () => choose((earlier) => ({ ...earlier, [name]: value })));
  };

  return (
    <ActForm ref={hearEarlyChoices} act={form} autoComplete="off">
      <input type="hidden" name="number" value={number} readOnly />
      <input type="hidden" name="version" value={version} readOnly />
      <dl>
        {fields.map(({ name, label, value, choices, mark, tone }) => (
          <div key={name} className="detail">
            <dt>
              <label htmlFor={`detail-${name}`}>{label}</label>
              <kbd className="kbd detail-key pointer-coarse:hidden" aria-hidden>
                {keys[name].replace("Shift+", "⇧")}
              </kbd>
            </dt>
            <dd className={tone}>
              {mark}
              <input type="hidden" name={`was${name[0]?.toUpperCase()}${name.slice(1)}`} value={value} readOnly />
              <Select
                quiet
                id={`detail-${name}`}
                name={name}
                value={chosen[name] ?? value}
                onChange={save}
                aria-keyshortcuts={keys[name]}
              >
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </Select>
            </dd>
          </div>
        ))}
      </dl>
      {result && !result.ok && (
        <p role="alert" className="detail-words">
          {result.error}
        </p>
      )}
      <button type="submit" className="btn btn-secondary without-script">
        Save
      </button>
    </ActForm>
  );
}
