import { pressKeys } from "@/components/keys/controls";
import { select, selectAll, step } from "@/components/keys/in-a-list";
import { type KeyAct, keyMap } from "@/components/keys/key-map";
import { copy, sendAndNext } from "@/components/keys/on-a-ticket";
import { placesFor } from "@/components/keys/places";
import { spell } from "@/components/keys/spell";

type Wishes = {
  /** Whether keys without ⌘ or Ctrl act: a person can switch them off. */
  singleKeys: boolean;
  isAdmin: boolean;
  open: (layer: "palette" | "help") => void;
  /** Whether a layer was asked for that may still be loading: what is typed meanwhile is meant for it. */
  isOpening: () => boolean;
  goTo: (path: string) => void;
};

/** How long G waits for its second key. */
const chordPatience = 1_500;

/** Makes the desk's one key listener. */
export function onKey({ singleKeys, isAdmin, open, isOpening, goTo }: Wishes): (event: KeyboardEvent) => void {
  let chordUntil = 0;
  const places = placesFor(isAdmin);
  const acts: Record<KeyAct, (event: KeyboardEvent) => boolean> = {
    palette: () => show("palette"),
    help: () => show("help"),
    search: () => pressKeys("/") || show("palette"),
    next: () => step(1),
    previous: () => step(-1),
    select: () => select(false),
    "select-range": () => select(true),
    "select-all": selectAll,
    "send-and-next": ({ target }) => sendAndNext(target),
    "copy-number": () => copy("number"),
    "copy-link": () => copy("link"),
  };
  function show(layer: "palette" | "help"): boolean {
    open(layer);
    return true;
  }

  function act(event: KeyboardEvent, keys: string): boolean {
    if (keys === "G") {
      chordUntil = event.timeStamp + chordPatience;
      return true;
    }
    const isChord = event.timeStamp < chordUntil;
    chordUntil = 0;
    const place = isChord && places.find((one) => one.keys === `G ${keys}`);
    if (place) goTo(place.href);
    if (isChord) return Boolean(place);
    const row = keyMap.find((one) => one.keys === keys && !one.own);
    if (!row || (isTyping(event.target) && !row.typing)) return false;
    return row.act ? acts[row.act](event) : pressKeys(keys);
  }

  return (event) => {
    const keys = spell(event);
    if (!keys || event.defaultPrevented || event.isComposing || /^(Shift|Meta|Control|AltGraph)$/.test(event.key))
      return;
    if (keys === "Escape") return goBack(event);
    const isSingle = !keys.startsWith("Meta+");
    if (isSingle && (!singleKeys || isTyping(event.target) || isOpening() || hasLayer())) return;
    if (act(event, keys)) event.preventDefault();
  };
}

/** Layers close themselves; then a field is left, its words untouched; then one goes back to the list. */
function goBack(event: KeyboardEvent): void {
  if (hasLayer()) return;
  const { target } = event;
  if (target instanceof HTMLElement && isTyping(target)) {
    // A search field would empty itself.
    event.preventDefault();
    target.blur();
  } else if (pressKeys("Escape")) event.preventDefault();
}

function hasLayer(): boolean {
  return document.querySelector(':popover-open, dialog[open], [role="dialog"], [role="alertdialog"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit|file|range)$/.test(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}
