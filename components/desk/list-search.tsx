import { FindAsYouType } from "@/components/desk/find-as-you-type";
import { SearchBox } from "@/components/desk/search-box";

/** The field above a list, which narrows it while one types. `action` is the list's own address. */
export function ListSearch({ action, query, label }: { action: `/desk/${string}`; query?: string; label: string }) {
  return (
    <search className="block border-b border-line px-4 py-2.5 desk:px-5">
      <FindAsYouType action={action}>
        <SearchBox action={action} query={query} label={label} />
      </FindAsYouType>
    </search>
  );
}
