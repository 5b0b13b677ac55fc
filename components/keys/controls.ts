/** The control on the page that carries these keys in `aria-keyshortcuts`, if it can be pressed now. */
export function controlFor(keys: string, root: ParentNode = document): HTMLElement | undefined {
  const all = root.querySelectorAll<HTMLElement>(`[aria-keyshortcuts~="${keys}"]`);
  return [...all].find(canPress);
}

export function canPress(control: HTMLElement): boolean {
  return control.checkVisibility() && control.ariaDisabled !== "true" && !control.matches(":disabled");
}

/** What a hand would do with it: a list opens, a field takes the typing, a tab leads to its text, a button acts. */
export function press(control: HTMLElement | undefined): boolean {
  if (!control) return false;
  if (control instanceof HTMLSelectElement) {
    control.focus();
    // Chosen: the next key is a key again, not the first letter of another choice.
    control.addEventListener("change", () => control.blur(), { once: true });
    // Some browsers open a list only for a hand; it has the focus in any case.
    try {
      control.showPicker();
    } catch {}
  } else if (control instanceof HTMLInputElement && control.type !== "checkbox") {
    control.focus();
    control.select();
  } else {
    control.click();
    const panel = control.role === "tab" && control.getAttribute("aria-controls");
    if (panel) setTimeout(() => document.getElementById(panel)?.querySelector("textarea")?.focus());
  }
  return true;
}
