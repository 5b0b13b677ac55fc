import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import type { Action } from "@/lib/result";
import { answerForm } from "./action";
import { proveAndSignIn } from "./auth-actions";
import { formInput } from "./form";
import { ownPath } from "./request";
import { currentSession } from "./session";

/**
 * An action for those who have just chosen their password: runs the command, then signs in with what was typed.
 * `waitsAt` is where to go when there is nobody to sign in yet.
 */
export function actionThenSignIn<R extends { email: string }>(
  run: (actor: Actor, raw: unknown) => Promise<R>,
  waitsAt: (value: R) => string | null = () => null,
): Action<null> {
  return async (form) =>
    answerForm(form, async () => {
      const { actor } = await currentSession();
      const { next, ...fields } = formInput(form);
      const value = await run(actor, fields);
      const who = { email: value.email, password: String(form.get("password")) };
      return { value: null, goTo: waitsAt(value) ?? (await signedIn(who, typeof next === "string" ? next : null)) };
    });
}

/** To where they wanted to go; "/" sends each role to its own first page; too many tries before this leave them at the door, with their account made. */
async function signedIn(who: { email: string; password: string }, next: string | null): Promise<string> {
  try {
    await proveAndSignIn(who);
    return ownPath(next) ?? "/";
  } catch (error) {
    if (error instanceof Refusal) return "/sign-in";
    throw error;
  }
}
