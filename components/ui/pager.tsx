import { LinkButton } from "@/components/ui/button";

/** Lists go on by cursor: the first page again, or the next one. */
export function Pager({
  firstHref,
  nextHref,
  nextLabel = "Older",
}: {
  firstHref?: string;
  nextHref?: string;
  nextLabel?: string;
}) {
  if (!firstHref && !nextHref) return null;
  return (
    <nav aria-label="Pages" className="flex items-center gap-2 px-4 py-4 desk:px-5">
      {firstHref && <LinkButton href={firstHref}>Back to the first page</LinkButton>}
      {nextHref && (
        <LinkButton href={nextHref} className="ml-auto">
          {nextLabel}
        </LinkButton>
      )}
    </nav>
  );
}
