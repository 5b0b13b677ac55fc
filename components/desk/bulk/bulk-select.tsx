"use client";

type Props = {
  label: string;
  field: string;
  choices: { value: string; label: string }[];
  /** The choice that takes away, such as "Nobody". */
  none?: string;
  choose(field: string, value: string): void;
};

/** A chip that opens the browser's own list and acts at once. */
export function BulkSelect({ label, field, choices, none, choose }: Props) {
  return (
    <span className="chip chip-select menu-arrow">
      <span aria-hidden>{label}</span>
      <select aria-label={label} value="-" onChange={({ currentTarget }) => choose(field, currentTarget.value)}>
        <option value="-" hidden>
          {label}
        </option>
        {none && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
