import { Alert } from "@/components/ui/alert";

type Props = {
  typed: string;
  /** Null while nobody searches. */
  search: { problems: string[]; notes: string[]; instead: string | null } | null;
};

/** Near the box: what in the line wasn't understood, and what was looked for instead. */
export function SearchSays({ typed, search }: Props) {
  if (!search) return null;
  const { problems, notes, instead } = search;
  const said = instead ? [`Nothing has “${typed}”, so this is what “${instead}” finds.`, ...notes] : notes;
  return (
    <>
      {problems.length > 0 && (
        <div className="search-says">
          <Alert>
            {problems.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </Alert>
        </div>
      )}
      {said.length > 0 && (
        <div className="search-says text-muted" role="status">
          {said.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  );
}
