import { addressOf, entrances } from "./tree";

/** What a customer could put into an address. */
export type Known = { number: number; file: string; comment: string; words: string[] };

type Door = (known: Known) => string[];

const found = ({ words }: Known) => words.map((q) => `q=${encodeURIComponent(q)}`);

/**
 * Every page and route that answers a customer with more than "not found", and the addresses to try it with. The desk's
 * and the admins' pages have no row: their addresses are made from the tree, and none of them may say anything.
 */
const doors: Record<string, Door> = {
  "page.tsx": () => ["/"],
  "(auth)/forgot-password/page.tsx": () => ["/forgot-password"],
  "(auth)/forgot-password/sent/page.tsx": () => ["/forgot-password/sent"],
  "(auth)/invite/page.tsx": () => ["/invite", "/invite?token=none"],
  "(auth)/reset-password/page.tsx": () => ["/reset-password", "/reset-password?token=none"],
  "(auth)/setup/page.tsx": () => ["/setup"],
  "(auth)/sign-in/page.tsx": ({ number }) => ["/sign-in", `/sign-in?next=/desk/tickets/${number}`],
  "(auth)/sign-up/confirm/page.tsx": () => ["/sign-up/confirm?token=none"],
  "(auth)/sign-up/page.tsx": () => ["/sign-up"],
  "(auth)/sign-up/sent/page.tsx": () => ["/sign-up/sent"],
  "(portal)/profile/page.tsx": () => ["/profile"],
  "(portal)/tickets/page.tsx": (known) => [
    "/tickets",
    "/tickets?tab=open",
    "/tickets?tab=solved",
    ...found(known).flatMap((q) => [`/tickets?${q}`, `/tickets?tab=solved&${q}`]),
  ],
  "(portal)/tickets/[number]/page.tsx": ({ number }) => [
    `/tickets/${number}`,
    `/tickets/${number}?before=999999999`,
    `/tickets/${number + 1}`,
  ],
  "(portal)/tickets/new/page.tsx": () => ["/tickets/new"],
  "api/attachments/[id]/route.ts": ({ file, comment }) => [`/api/attachments/${file}`, `/api/attachments/${comment}`],
  "api/auth/[...nextauth]/route.ts": () => ["/api/auth/session", "/api/auth/providers"],
  "api/health/route.ts": () => ["/api/health"],
};

/** Heard, not asked; the story listens to it all the while. */
const streams = ["api/live/route.ts"];

/** Those that only take something; a customer's GET finds nothing there. */
const onlyPost: Record<string, string> = { "api/attachments/route.ts": "/api/attachments" };

const isTeams = (file: string) =>
  /^(desk|admin)\//.test(file) ||
  (file.startsWith("api/") && !doors[file] && !streams.includes(file) && !onlyPost[file]);

/** Pages and routes of the tree that nobody has thought about, and rows whose page is gone. */
export function forgotten(): { without: string[]; gone: string[] } {
  const files = entrances();
  const known = (file: string) => doors[file] !== undefined || streams.includes(file) || onlyPost[file] !== undefined;
  return {
    without: files.filter((file) => !known(file) && !isTeams(file)),
    gone: [...Object.keys(doors), ...streams, ...Object.keys(onlyPost)].filter((file) => !files.includes(file)),
  };
}

/** Every address by which a customer could learn something. */
export function customersAddresses(known: Known): string[] {
  const { number } = known;
  return [...Object.values(doors).flatMap((door) => door(known)), ...Object.values(onlyPost), `/tickets/${number}/x`];
}

/** The team's: a page's own address, and a search where there is one. */
export function teamsAddresses({ number, words: [word = ""] }: Known): string[] {
  const addresses = entrances()
    .filter(isTeams)
    .map((file) => addressOf(file, { number }));
  return addresses.flatMap((path) => [path, `${path}?q=${word}&view=all&number=${number}&tickets=${number}`]);
}
