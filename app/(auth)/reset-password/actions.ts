"use server";

import { resetPassword } from "@/lib/people/commands/passwords";
import { action } from "@/lib/web/action";

export const reset = action(resetPassword, { goTo: () => "/sign-in?notice=reset" });
