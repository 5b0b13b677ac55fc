import { UnlinkForm } from "@/components/desk/unlink-form";
import { AppLink } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { Action } from "@/lib/result";
import type { LinkedTicket } from "@/lib/tickets/queries/ticket-aside";
import type { LinkRole } from "@/lib/tickets/tie-input";

type Props<T> = { number: number; links: LinkedTicket[]; unlink: Action<T> };

const groups: [LinkRole, string][] = [
  ["parent", "Parent"],
  ["child", "Children"],
  ["related", "Related"],
];

/** The tickets this one belongs with, and how each stands. */
export function LinkedList<T>({ number, links, unlink }: Props<T>) {
  return groups.map(([role, label]) => {
    const those = links.filter((link) => link.as === role);
    if (those.length === 0) return null;
    return (
      <div key={role} className="mb-2 last:mb-0">
        <h3 className="mb-1 text-faint">{label}</h3>
        <ul className="flex flex-col gap-2">
          {those.map((link) => (
            <li key={link.number} className="flex flex-wrap items-center gap-2">
              <Status status={link.status} dot />
              <span className="num text-faint">#{link.number}</span>
              <AppLink href={`/desk/tickets/${link.number}`} className="tap min-w-0 flex-1 truncate hover:underline">
                {link.subject}
              </AppLink>
              <UnlinkForm action={unlink} number={number} other={link.number} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
