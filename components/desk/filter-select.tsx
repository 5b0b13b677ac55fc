"use client";

import { useRouter } from "next/navigation";
import type { ChangeEvent } from "react";
import { hearEarlyChoices } from "@/components/form/early-choices";

type Props = {
  name: "team" | "assignee" | "tag";
  /** Says what the chip chooses while nothing is chosen. */
  label: string;
  value?: number;
  choices: { id: number; name: string }[];
  /** The rest of the URL's filter. */
  keep: Record<string, string | string[]>;
};

/** A filter with many choices: a plain GET form, sent at once where there is JavaScript. */
export function FilterSelect({ name, label, value, choices, keep }: Props) {
  const router = useRouter();
  const show = ({ currentTarget: { form } }: ChangeEvent<HTMLSelectElement>) => {
    if (!form) return;
    const fields = [...new FormData(form)].map(([field, text]) => [field, String(text)]).filter(([, text]) => text);
    router.push(`/desk?${new URLSearchParams(fields)}`, { scroll: false });
  };
  return (
    <form ref={hearEarlyChoices} action="/desk" className="flex items-center gap-1" autoComplete="off">
      {Object.entries(keep).flatMap(([field, values]) =>
        [values].flat().map((one) => <input key={`${field} ${one}`} type="hidden" name={field} value={one} />),
      )}
      <span className={value ? "chip chip-on chip-select menu-arrow" : "chip chip-select menu-arrow"}>
        <span aria-hidden>{choices.find(({ id }) => id === value)?.name ?? label}</span>
        {/* Keyed, so that going back shows what the address says. */}
        <select key={value ?? ""} name={name} aria-label={label} defaultValue={value ?? ""} onChange={show}>
          <option value="">{label}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      </span>
      <button type="submit" className="chip without-script">
        Show
      </button>
    </form>
  );
}
