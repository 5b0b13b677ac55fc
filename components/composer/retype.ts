import { type TextControl, typeInto } from "@/components/form/type-into";

/** Puts other words in; who is writing goes on where their own words stand now. */
export function retype(control: TextControl, words: string): void {
  const { value, selectionStart, selectionEnd } = control;
  if (value === words) return;
  typeInto(control, words);
  const at = words.indexOf(value);
  if (at < 0 || selectionStart === null || selectionEnd === null || document.activeElement !== control) return;
  control.setSelectionRange(at + selectionStart, at + selectionEnd);
}
