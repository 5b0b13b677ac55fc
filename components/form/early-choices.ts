/**
 * For the `ref` of a form that acts with each choice. What somebody chose while the page's script was still on its way
 * is told to React now, as the browser would tell it; React hears no event of that time. Such a form has
 * `autoComplete="off"`: what a browser puts back after going back is no choice of anybody.
 */
export function hearEarlyChoices(form: HTMLFormElement | null): void {
  const early = [...(form?.elements ?? [])].filter(isChosenEarly);
  for (const control of early) {
    const { value } = control;
    queueMicrotask(() => {
      // React has put it back when it heard of the one before.
      control.value = value;
      for (const event of ["input", "change"]) control.dispatchEvent(new Event(event, { bubbles: true }));
    });
  }
}

/** The page says in its HTML what was chosen; elements made by React on this side say so only where it is true. */
function isChosenEarly(control: Element): control is HTMLSelectElement | HTMLInputElement {
  if (control instanceof HTMLSelectElement)
    return control.querySelector<HTMLOptionElement>("option[selected]")?.selected === false;
  if (!(control instanceof HTMLInputElement) || control.checked === control.defaultChecked) return false;
  return control.type === "checkbox" || control.checked;
}
