"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type ReactNode, useId, useOptimistic } from "react";
import { useAct } from "@/components/form/use-act";
import { Select } from "@/components/ui/select";
import type { Action } from "@/lib/result";

export type DetailChoice = { value: string; label: string };

type Props = {
  label: string;
  /** The field the command expects. */
  name: string;
  action: Action<{ number: number }>;
  number: number;
  version: number;
  value: string;
  choices: DetailChoice[];
  /** The sign before the word: ring, arrow or avatar. */
  mark?: ReactNode;
  /** The class that colours the word, e.g. "st st-open". */
  tone?: string;
  /** Sends what was shown before, too. */
  from?: string;
};

/** One field of the ticket: saved as soon as it is chosen, with a button where there is no JavaScript. */
export function DetailSelect({ label, name, action, number, version, value, choices, mark, tone, from }: Props) {
  const id = useId();
  const router = useRouter();
  const [shown, show] = useOptimistic(value);
  const { result, act, form } = useAct(action, (told) => told.ok || router.refresh());

  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    const chosen = currentTarget.value;
    if (currentTarget.form) act(new FormData(currentTarget.form), () => show(chosen));
  };

  return (
    <>
      <div className="detail">
        <dt>
          <label htmlFor={id}>{label}</label>
        </dt>
        <dd>
          <form {...form} className={tone}>
            {mark}
            <input type="hidden" name="number" value={number} readOnly />
            <input type="hidden" name="version" value={version} readOnly />
            {from && <input type="hidden" name="from" value={from} readOnly />}
            <Select quiet id={id} name={name} value={shown} onChange={choose}>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </Select>
            <button type="submit" className="btn btn-secondary without-script">
              Save
            </button>
          </form>
        </dd>
      </div>
      {result && !result.ok && (
        <p role="alert" className="detail-words">
          {result.error}
        </p>
      )}
    </>
  );
}
