import { SearchHelpButton } from "@/components/desk/search-help";
import { Icon } from "@/components/ui/icon";

type Props = {
  /** The page that shows what was found. */
  action: string;
  query?: string;
  /** The rest of the URL's filter, so that searching keeps it. */
  keep?: Record<string, string | string[] | undefined>;
  label?: string;
  /** Without an edge, for the portal's tab row. */
  quiet?: boolean;
  /** With a “?” that tells what can be typed; the desk's frame holds the words. */
  help?: boolean;
};

/** A plain GET form: the URL is the search. */
export function SearchBox({ action, query, keep = {}, label = "Search tickets", quiet, help }: Props) {
  const kept = Object.entries(keep).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const));
  return (
    <form action={action} className={quiet ? "search search-quiet" : "search"}>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        defaultValue={query}
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts={quiet ? undefined : "/"}
        enterKeyHint="search"
        maxLength={200}
      />
      {help && <SearchHelpButton />}
      {!quiet && (
        <kbd className="kbd" aria-hidden>
          /
        </kbd>
      )}
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
