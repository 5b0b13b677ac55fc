"use server";

import { confirmSignUp } from "@/lib/people/commands/signing-up";
import { actionThenSignIn } from "@/lib/web/entering";

export const confirm = actionThenSignIn(confirmSignUp);
