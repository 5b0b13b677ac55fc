/**
 * The control on the page that carries these keys in `aria-keyshortcuts`: one that can be pressed now, or else one
 * that a narrow screen has folded away.
 */
export function controlFor(keys: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts~="${keys}"]`)].filter(isEnabled);
  return all.find((control) => control.checkVisibility()) ?? all.find(isFolded);
}

function isEnabled(control: HTMLElement): boolean {
  return control.ariaDisabled !== "true" && !control.matches(":disabled");
}

/** In a closed menu, which a key needn't open, or behind the other of a ticket's two tabs. */
function isFolded(control: HTMLElement): boolean {
  return control.closest("[popover]:not(:popover-open), [data-behind]") !== null;
}

/** Does what a hand would do with the control that carries these keys; says whether there is one. */
export function pressKeys(keys: string): boolean {
  const control = controlFor(keys);
  if (!control) return false;
  const tab = !control.checkVisibility() && control.closest<HTMLElement>("[data-behind]")?.dataset.behind;
  if (tab) document.getElementById(tab)?.click();
  // Behind that tab another one may be the one to see: the reply and the comment have the same tools.
  press((tab && controlFor(keys)) || control);
  return true;
}

/** A list opens, a field takes the typing, a tab leads to its text, a button acts. */
function press(control: HTMLElement): void {
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
    const text = panel && document.getElementById(panel)?.querySelector("textarea");
    // Once React has shown it, which it does before the next key: that letter is meant for it.
    if (text) queueMicrotask(() => text.focus());
  }
}
