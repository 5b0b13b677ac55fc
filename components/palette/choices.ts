import type { Place } from "@/components/keys/places";
import type { PageAction } from "@/components/palette/page-actions";
import type { Found } from "@/components/palette/use-found";
import { statusWords } from "@/lib/tickets/words";

export type Choice = {
  id: string;
  label: string;
  /** Said quieter beside it. */
  more?: string;
  keys?: string;
  does: { goTo: string } | { press: string };
};

export type Group = { title: string; choices: Choice[] };

/** What the palette offers for these words; groups without a choice are left out. */
export function groupsFor(typed: string, actions: PageAction[], places: Place[], found: Found): Group[] {
  const fits = startsWithin(typed);
  const groups: Group[] = [
    {
      title: "On this page",
      choices: actions
        .filter(({ label }) => fits(label))
        .map(({ label, keys }) => ({ id: `do-${keys}`, label, keys, does: { press: keys } })),
    },
    {
      title: "Go to",
      choices: places
        .filter(({ label }) => fits(label))
        .map(({ label, href, keys }) => ({ id: `go-${href}`, label, keys, does: { goTo: href } })),
    },
    {
      title: "Tickets",
      choices: found.tickets.map(({ number, subject, requester, status }) => ({
        id: `ticket-${number}`,
        label: subject,
        more: `#${number} · ${requester} · ${statusWords[status]}`,
        does: { goTo: `/desk/tickets/${number}` },
      })),
    },
    {
      title: "Customers",
      choices: found.people.map(({ id, name, email }) => ({
        id: `person-${id}`,
        label: name,
        more: email,
        does: { goTo: `/desk?view=all&q=${encodeURIComponent(email)}` },
      })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** Each typed word begins a word of the label; nothing typed fits everything. */
function startsWithin(typed: string): (label: string) => boolean {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (label) => {
    const words = label.toLowerCase().split(/[\s…]+/);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
}
