/**
 * For the `ref` of what acts with each choice or letter. What somebody chose or typed while the page's script was still on
 * its way is told to React now, as the browser would tell it; React hears no event of that time. A form that saves what
 * is chosen has `autoComplete="off"`: what a browser puts back after going back is no choice of anybody.
 */
export function hearEarlyChoices(around: HTMLElement | null): void {
  const controls = around?.querySelectorAll<Control>("select, textarea, input:not([type=file])") ?? [];
  for (const control of [...controls].filter(isChosenEarly)) {
    const { value } = control;
    queueMicrotask(() => {
      // React has put it back when it heard of the one before.
      control.value = value;
      for (const event of ["input", "change"]) control.dispatchEvent(new Event(event, { bubbles: true }));
    });
  }
}

type Control = HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement;

/** The page says in its HTML what was chosen; elements made by React on this side say so only where it is true. */
function isChosenEarly(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return control.querySelector<HTMLOptionElement>("option[selected]")?.selected === false;
  if (control instanceof HTMLInputElement && control.checked !== control.defaultChecked)
    return control.type === "checkbox" || control.checked;
  return control.value !== control.defaultValue;
}
