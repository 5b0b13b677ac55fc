"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { KeySign } from "@/components/keys/key-sign";
import type { Choice, Group } from "@/components/palette/choices";
import { Icon } from "@/components/ui/icon";
import { Option } from "@/components/ui/option";

type Props = {
  typed: string;
  onType: (words: string) => void;
  groups: Group[];
  looking: boolean;
  onChoose: (choice: Choice) => void;
};

/** A field with its list: arrows move through it, Enter takes one, the hand too. */
export function PaletteBox({ typed, onType, groups, looking, onChoose }: Props) {
  const id = useId();
  const [at, setAt] = useState(0);
  const choices = groups.flatMap((group) => group.choices);
  const current = choices[Math.min(at, choices.length - 1)];
  const type = (words: string) => {
    setAt(0);
    onType(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by && choices.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, choices.length - 1) + by + choices.length) % choices.length);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing && current) {
      event.preventDefault();
      onChoose(current);
    }
  };
  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label="Find or do something"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={current && `${id}-${current.id}`}
          aria-autocomplete="list"
          placeholder="Tickets, customers, actions, places…"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {/* biome's and axe's listbox: groups of options, the field keeps the focus. */}
      <div id={id} role="listbox" aria-label="What fits" className="options" tabIndex={-1}>
        {groups.map(({ title, choices: rows }) => (
          // A fieldset has no place in a list box.
          <div key={title} role="presentation">
            <p className="menu-label" aria-hidden>
              {title}
            </p>
            {rows.map((choice) => (
              <Option
                key={choice.id}
                id={`${id}-${choice.id}`}
                current={choice === current}
                onPoint={() => setAt(choices.indexOf(choice))}
                onTake={() => onChoose(choice)}
              >
                <span className="truncate">{choice.label}</span>
                {choice.more && <span className="option-more">{choice.more}</span>}
                {choice.keys && <KeySign keys={choice.keys} />}
              </Option>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="palette-none">
        {choices.length === 0 && (looking ? "Looking…" : "Nothing fits. Try a ticket's number, or fewer words.")}
      </p>
    </>
  );
}
