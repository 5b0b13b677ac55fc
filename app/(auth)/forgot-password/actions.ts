"use server";

import { forgetPassword } from "@/lib/people/commands/passwords";
import { action } from "@/lib/web/action";

export const askForLink = action(forgetPassword, { goTo: () => "/forgot-password/sent" });
