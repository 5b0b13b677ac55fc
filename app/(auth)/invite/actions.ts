"use server";

import { acceptInvite } from "@/lib/people/commands/inviting";
import { actionThenSignIn } from "@/lib/web/entering";

export const accept = actionThenSignIn(acceptInvite);
