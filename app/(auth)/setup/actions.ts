"use server";

import { setUp as setUpCommand } from "@/lib/people/commands/setting-up";
import { actionThenSignIn } from "@/lib/web/entering";

export const setUp = actionThenSignIn(setUpCommand);
