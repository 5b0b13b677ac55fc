"use server";

import { confirmSignUp } from "@/lib/people/commands/signing-up";
import { action } from "@/lib/web/action";

export const confirm = action(confirmSignUp, { goTo: () => "/sign-in?notice=confirmed" });
