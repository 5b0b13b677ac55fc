/** Shows a short word of success at the edge of the screen; <Toasts> in the layout hears it. */
export function say(words: string): void {
  window.dispatchEvent(new CustomEvent(sayEvent, { detail: words }));
}

export const sayEvent = "deskwell:say";
