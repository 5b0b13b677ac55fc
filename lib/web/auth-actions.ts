import { redirect } from "next/navigation";
import { AuthError } from "next-auth";
import { parse } from "@/lib/parse";
import { invalidField } from "@/lib/refusal";
import type { Action } from "@/lib/result";
import { SignIn } from "@/lib/sessions/input";
import { answerForm } from "./action";
import { Limited, signIn, signOut } from "./auth";
import { formInput } from "./form";
import { isPlainForm, ownPath } from "./request";

/** One answer for a wrong password, an unknown and a disabled person. */
const wrong = "That email and password don't match. Check both, or reset your password.";

/** Signs in through next-auth, so that its cookie is set; `next` is where the person wanted to go. */
export const signInAction: Action<null> = async (form) =>
  answerForm(form, async () => {
    const { next, ...fields } = formInput(form);
    await proveAndSignIn(parse(SignIn, fields));
    // "/" sends each role to its own first page.
    return { value: null, goTo: ownPath(typeof next === "string" ? next : null) ?? "/" };
  });

export const signOutAction: Action<null> = async () => {
  await signOut({ redirect: false });
  if (await isPlainForm()) redirect("/sign-in");
  return { ok: true, value: null, goTo: "/sign-in" };
};

/** Also for those who have just set their password: signs in with what they typed. */
export async function proveAndSignIn(who: { email: string; password: string }): Promise<void> {
  try {
    await signIn("credentials", { ...who, redirect: false });
  } catch (error) {
    if (error instanceof Limited) throw error.refusal;
    if (error instanceof AuthError && error.type === "CredentialsSignin") throw invalidField("form", wrong);
    throw error;
  }
}
