/** Set by the server alone; a form that carries it is not wrong, it just doesn't decide. */
const ignored = new Set(["via_whatsapp", "viaWhatsapp"]);

/** Turns a form into a command's input: framework keys, the form's mark and files dropped, `…Ids` always a list. */
export function formInput(form: FormData): Record<string, string | string[]> {
  const input: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$") || ignored.has(name)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    const [first] = texts;
    if (first === undefined) continue;
    input[name] = name.endsWith("Ids") ? texts.filter(Boolean) : texts.length > 1 ? texts : first;
  }
  return input;
}

/** What goes back into the form after a refusal; passwords never do. */
export function typedIn(form: FormData): Record<string, string | string[]> {
  const { idempotencyKey: _, ...typed } = formInput(form);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password/i.test(name)));
}
