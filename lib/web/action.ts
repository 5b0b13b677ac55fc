import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import type { Action, Result } from "@/lib/result";
import { formInput, typedIn } from "./form";
import { isPlainForm, ownPath, requestedPath, signInFirst } from "./request";
import { currentSession } from "./session";
import { leaveMark, tellPage } from "./told";

type Options<R> = {
  /** Where a success leads; nowhere when undefined. */
  goTo?: (value: R) => string | undefined;
  /** Where a form ends that the browser sent by itself, when it isn't the page that it stands on. */
  landOn?: (value: R) => string;
  /** For what changes nothing on the screen. */
  quiet?: true;
};

/** Makes a server action of a command. */
export function action<R>(run: (actor: Actor, raw: unknown) => Promise<R>, options: Options<R> = {}): Action<R> {
  return async (form) =>
    answerForm(form, async () => {
      const { actor } = await currentSession();
      const value = await run(actor, formInput(form));
      return { value, goTo: options.goTo?.(value), landOn: options.landOn?.(value), quiet: options.quiet };
    });
}

type Done<R> = { value: R; goTo?: string | undefined; landOn?: string | undefined; quiet?: true | undefined };

/**
 * What a form is told. A Refusal becomes words and what was typed; anything else is a bug and is thrown. A hydrated form
 * gets `goTo` to navigate itself: redirect() there would make the server render the target too.
 */
export async function answerForm<R>(form: FormData, run: () => Promise<Done<R>>): Promise<Result<R>> {
  let done: Done<R>;
  try {
    done = await run();
  } catch (error) {
    if (error instanceof Refusal) return refused(error, form);
    throw error;
  }
  const { value, goTo, landOn, quiet } = done;
  if (await isPlainForm()) redirect(ownPath(goTo ?? landOn) ?? (await backToForm(form)));
  if (!goTo && !quiet) refresh();
  return { ok: true, value, ...(goTo ? { goTo } : {}) };
}

/** The page it stands on, with its filters, which then says that it is done. */
async function backToForm(form: FormData) {
  const page = await requestedPath();
  await leaveMark(form, page);
  return page;
}

/** The words for a form, with everything that was typed except passwords. */
async function refused(error: Refusal, form: FormData): Promise<Result<never>> {
  const isPlain = await isPlainForm();
  const isSignedOut = error.kind === "unauthenticated";
  // The page that would answer is not for visitors, and what was typed is not for whoever signs in next.
  if (isSignedOut && isPlain) redirect(await signInFirst("signed_out"));
  const { fields, review } = error;
  const result = {
    ok: false as const,
    error: isSignedOut ? signedOutWords : error.message,
    typed: typedIn(form),
    ...(fields ? { fields } : {}),
    ...(review ? { review } : {}),
  };
  if (isPlain) await tellPage(form, result);
  return result;
}

const signedOutWords = "You are signed out. Sign in again in another tab; your text is kept here.";
