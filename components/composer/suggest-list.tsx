"use client";

import type { Suggestion } from "@/components/composer/triggers";
import type { Open } from "@/components/composer/use-suggest";
import { Option } from "@/components/ui/option";

type Props = {
  id: string;
  open: Open;
  onChoose: (choice: Suggestion) => void;
  onMove: (at: number) => void;
};

/** The list above the text, and beside it what the next row would do. */
export default function SuggestList({ id, open, onChoose, onMove }: Props) {
  const { trigger, choices, at } = open;
  const preview = choices[at]?.preview;
  return (
    <div className={preview ? "layer suggest suggest-two" : "layer suggest"}>
      <div id={id} role="listbox" aria-label={trigger.label} className="options" tabIndex={-1}>
        {choices.map((choice, n) => (
          <Option
            key={choice.id}
            id={`${id}-${choice.id}`}
            current={n === at}
            onPoint={() => onMove(n)}
            onTake={() => onChoose(choice)}
          >
            <span className="truncate">{choice.label}</span>
            {choice.more && <span className="option-more">{choice.more}</span>}
          </Option>
        ))}
      </div>
      {preview && <div className="suggest-preview">{preview}</div>}
    </div>
  );
}
