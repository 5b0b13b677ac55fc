import { controlFor, pressKeys } from "@/components/keys/controls";
import { say } from "@/components/ui/say";

const patience = 15_000;
const often = 100;

/** Sends the reply being written and resolves; once it is sent and the ticket can be reopened, on to the next. */
export function sendAndNext(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  // Only in the reply's own form: a comment has no such button, so nothing reaches the customer by mistake.
  const button = target.form?.querySelector<HTMLElement>('[aria-keyshortcuts~="Meta+Shift+Enter"]');
  if (!button) return false;
  button.click();
  const { pathname } = location;
  const end = Date.now() + patience;
  const timer = setInterval(() => {
    const isGone = location.pathname !== pathname || Date.now() > end;
    const isDone = target.value === "" && controlFor("Z");
    if (isGone || isDone) clearInterval(timer);
    if (isDone && !isGone) pressKeys("J") || pressKeys("Escape");
  }, often);
  return true;
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
