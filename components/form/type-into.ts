export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** As if a person had typed it, so that React and the form hear of it. */
export function typeInto(control: TextControl, words: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, words);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
