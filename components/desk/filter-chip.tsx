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
  return (
    <Popover
      id={id}
      trigger={value ?? label}
      triggerClass={value ? "chip chip-on menu-arrow tap" : "chip menu-arrow tap"}
      triggerLabel={value ? `${label}: ${value}` : undefined}
    >
      <FilterChoices choices={choices} />
    </Popover>
  );
}

/** Also for "Sort: …". The tick is CSS: these lists stand on every page of the queue. */
export function FilterChoices({ choices }: { choices: FilterChoice[] }) {
  return choices.map(({ label, href, chosen }) => (
    <AppLink key={href} href={href} className="menu-item menu-choice" aria-current={chosen || undefined} stays>
      {label}
    </AppLink>
  ));
}
