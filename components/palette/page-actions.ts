import { controlFor } from "@/components/keys/controls";

export type PageAction = { label: string; keys: string };

/** What can be done on this page: its controls that have a key, in the order they stand. */
export function pageActions(): PageAction[] {
  const controls = [...document.querySelectorAll("[aria-keyshortcuts]")];
  const all = new Set(controls.map((one) => one.getAttribute("aria-keyshortcuts")?.split(" ")[0] ?? ""));
  return [...all].flatMap((keys) => {
    const control = controlFor(keys);
    const label = control && labelOf(control);
    // What only sends has nothing to send here.
    return label && !keys.endsWith("Enter") && keys !== "/" ? { label, keys } : [];
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
