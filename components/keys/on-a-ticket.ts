import { say } from "@/components/ui/say";

/** Sends the reply being written, resolves and goes on: the reply's own form has a button for it. */
export function sendAndNext(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  // Only in the reply's own form: a comment has no such button, so nothing reaches the customer by mistake.
  const button = target.form?.querySelector<HTMLElement>('[aria-keyshortcuts~="Meta+Shift+Enter"]');
  button?.click();
  return Boolean(button);
}

/** The open ticket's number or address, or the focused row's. */
export function copy(what: "number" | "link"): boolean {
  const row = document.activeElement?.closest("li")?.querySelector<HTMLAnchorElement>("a.q");
  const { origin, pathname } = row ?? location;
  const number = /^\/desk\/tickets\/(\d+)$/.exec(pathname)?.[1];
  // Pages that don't come over https have no clipboard.
  if (!number || !navigator.clipboard) return false;
  navigator.clipboard
    .writeText(what === "number" ? `#${number}` : `${origin}${pathname}`)
    .then(() => say(what === "number" ? `#${number} copied` : `Link to #${number} copied`))
    .catch(() => undefined);
  return true;
}
