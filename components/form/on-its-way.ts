import { type TextControl, typeInto } from "@/components/form/type-into";

/** A form that was sent and whose answer is not there yet. */
export type OnItsWay = { form: HTMLFormElement; sent: FormData };

/** Keeps what was typed since it was sent; what this answers puts it back once the form is empty. */
export function typedSince({ form, sent }: OnItsWay): () => void {
  const typed = [...form.elements].filter(isText).map((control) => {
    const before = sent.get(control.name);
    return { control, words: typeof before === "string" ? addedTo(before, control.value) : "" };
  });
  return () => {
    for (const { control, words } of typed) if (words) typeInto(control, words);
  };
}

/** What stands after the words that were sent; all of it where they were changed. */
export function addedTo(sent: string, now: string): string {
  return now.startsWith(sent) ? now.slice(sent.length) : now;
}

function isText(control: Element): control is TextControl {
  return control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === "text");
}
