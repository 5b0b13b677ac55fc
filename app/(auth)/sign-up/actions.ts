"use server";

import { signUp as signUpCommand } from "@/lib/people/commands/signing-up";
import { actionThenSignIn } from "@/lib/web/entering";

export const signUp = actionThenSignIn(signUpCommand, ({ state }) => (state === "mail_sent" ? "/sign-up/sent" : null));
