import { lastTicket } from "@/components/desk/where-from";
import { pressKeys } from "@/components/keys/controls";

/** To the row beside; in an open ticket to the ticket beside. */
export function step(by: 1 | -1): boolean {
  // The bar above the list is the first stop.
  const stops = [...document.querySelectorAll<HTMLElement>(".q-bar, .q")];
  if (stops.length === 0) return pressKeys(by > 0 ? "J" : "K");
  const focused = document.activeElement;
  const at = stops.findIndex((stop) => stop === focused || stop.closest("li")?.contains(focused));
  const opened = stops.findIndex((stop) => stop.getAttribute("href") === `/desk/tickets/${lastTicket()}`);
  const first = opened >= 0 ? opened : stops.findIndex((stop) => stop.matches(".q"));
  stops[at < 0 ? first : Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  return true;
}

/** Ticks the focused row where rows have a box; with Shift up to the last one ticked. */
export function select(range: boolean): boolean {
  const box = document.activeElement?.closest("li")?.querySelector<HTMLInputElement>("input[type=checkbox]");
  box?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey: range }));
  return Boolean(box);
}

export function selectAll(): boolean {
  if (pressKeys("Meta+A")) return true;
  const boxes = document.querySelectorAll<HTMLInputElement>("main li input[type=checkbox]:not(:checked)");
  for (const box of boxes) box.click();
  return boxes.length > 0;
}
