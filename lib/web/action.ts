import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import type { Action, Result } from "@/lib/result";
import { formInput, typedIn } from "./form";
import { isPlainForm, ownPath } from "./request";
import { currentSession } from "./session";
import { tellPage } from "./told";

type Options<R> = {
  /** Where a success leads; nowhere when undefined. */
  goTo?: (value: R) => string | undefined;
  /** The screen the form stands on: it is asked again, or answered with 303 before JavaScript has loaded. */
  stayOn?: (value: R) => string;
  /** For what changes nothing on the screen. */
  quiet?: true;
};

/**
 * Makes a server action of a command. A Refusal becomes words and what was typed; anything else is a bug and is thrown.
 * A hydrated form gets `goTo` to navigate itself: redirect() there would make the server render the target too.
 */
export function action<R>(run: (actor: Actor, raw: unknown) => Promise<R>, options: Options<R> = {}): Action<R> {
  return async (form) => {
    const { actor } = await currentSession();
    let value: R;
    try {
      value = await run(actor, formInput(form));
    } catch (error) {
      if (error instanceof Refusal) return refused(error, form);
      throw error;
    }
    const goTo = options.goTo?.(value);
    if (await isPlainForm()) redirect(ownPath(goTo ?? options.stayOn?.(value)) ?? "/");
    if (!goTo && !options.quiet) refresh();
    return { ok: true, value, ...(goTo ? { goTo } : {}) };
  };
}

/** The words for a form, with everything that was typed except passwords. */
export async function refused(error: Refusal, form: FormData): Promise<Result<never>> {
  const words =
    error.kind === "unauthenticated"
      ? "You are signed out. Sign in again in another tab; your text is kept here."
      : error.message;
  const { fields, review } = error;
  const result = {
    ok: false as const,
    error: words,
    typed: typedIn(form),
    ...(fields ? { fields } : {}),
    ...(review ? { review } : {}),
  };
  if (await isPlainForm()) await tellPage(form, result);
  return result;
}
