import { Check, ChevronDown } from "lucide-react";
import { AppLink } from "@/components/ui/link";
import { Popover } from "@/components/ui/popover";

export type FilterChoice = { label: string; href: string; chosen: boolean };

type Props = {
  /** Unique on the page, e.g. "filter-priority". */
  id: string;
  label: string;
  /** What is chosen now, in words: "High, urgent". */
  value?: string;
  /** Each choice is the URL that turns it on or off. */
  choices: FilterChoice[];
};

/** One filter: a chip that opens a list of links. */
export function FilterChip({ id, label, value, choices }: Props) {
  const trigger = (
    <>
      {value ?? label}
      <ChevronDown aria-hidden />
    </>
  );
  return (
    <Popover id={id} trigger={trigger} triggerClass={value ? "chip chip-on tap" : "chip tap"} triggerLabel={value ? `${label}: ${value}` : undefined}>
      <FilterChoices choices={choices} />
    </Popover>
  );
}

/** Also for "Sort: …" behind a button. */
export function FilterChoices({ choices }: { choices: FilterChoice[] }) {
  return choices.map(({ label, href, chosen }) => (
    <AppLink key={href} href={href} className="menu-item" aria-current={chosen ? "true" : undefined} scroll={false}>
      <Check aria-hidden className={chosen ? undefined : "invisible"} />
      {label}
    </AppLink>
  ));
}
