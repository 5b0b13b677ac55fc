import { ChevronDown } from "lucide-react";
import { type FilterChoice, FilterChoices } from "@/components/desk/filter-chip";
import { buttonClass } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";

export function SortMenu({ value, choices }: { value: string; choices: FilterChoice[] }) {
  const trigger = (
    <>
      Sort: {value}
      <ChevronDown aria-hidden />
    </>
  );
  return (
    <Popover id="sort" place="end" trigger={trigger} triggerClass={buttonClass({ bar: true, className: "max-desk:hidden" })}>
      <FilterChoices choices={choices} />
    </Popover>
  );
}
