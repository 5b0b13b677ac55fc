import { canPress } from "@/components/keys/controls";

export type PageAction = { label: string; keys: string; control: HTMLElement };

/** What can be done on this page: its controls that have a key, in the order they stand. */
export function pageActions(): PageAction[] {
  const controls = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].filter(canPress);
  return controls.flatMap((control) => {
    const [keys = ""] = (control.getAttribute("aria-keyshortcuts") ?? "").split(" ");
    const label = labelOf(control);
    // What only sends has nothing to send here.
    return label && !keys.endsWith("Enter") && keys !== "/" ? { label, keys, control } : [];
  });
}

function labelOf(control: HTMLElement): string {
  const isList = control instanceof HTMLSelectElement;
  const words = control.ariaLabel ?? textOf((isList && control.labels[0]) || control);
  return isList && words ? `${words}…` : words;
}

/** Without the key that is written beside it. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const key of copy.querySelectorAll("kbd")) key.remove();
  return copy.textContent?.trim() ?? "";
}
