import { FilterChoices } from "@/components/desk/filter-chip";
import { queueHref } from "@/components/desk/queue-address";
import { sortWords } from "@/components/desk/queue-words";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { type QueueFilter, queueSorts } from "@/lib/tickets/input";

/** "Sort: …"; on phones only its arrows. */
export function SortMenu({ filter }: { filter: QueueFilter }) {
  const words = sortWords[filter.sort];
  const trigger = (
    <>
      <Icon name="arrow-down-up" className="desk:hidden" />
      <span className="menu-arrow flex items-center gap-2 max-desk:hidden">Sort: {words}</span>
    </>
  );
  const choices = queueSorts.map((sort) => ({
    label: sortWords[sort],
    href: queueHref({ ...filter, sort, after: undefined }),
    chosen: sort === filter.sort,
  }));
  return (
    <Popover
      id="sort"
      place="end"
      trigger={trigger}
      triggerLabel={`Sort: ${words}`}
      triggerClass={buttonClass({
        bar: true,
        className: "max-desk:w-8 max-desk:border-transparent max-desk:bg-transparent max-desk:px-0",
      })}
    >
      <FilterChoices choices={choices} />
    </Popover>
  );
}
