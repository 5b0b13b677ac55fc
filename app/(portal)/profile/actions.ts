"use server";

import { changePassword } from "@/lib/people/commands/passwords";
import { changeDeskPreferences } from "@/lib/people/commands/preferences";
import { changeProfile, switchSingleKeys } from "@/lib/people/commands/profile";
import { endAllSessions, endSession } from "@/lib/sessions/commands";
import { action } from "@/lib/web/action";

export const saveProfile = action(changeProfile);
export const saveDesk = action(changeDeskPreferences);
export const switchKeys = action(switchSingleKeys);
export const savePassword = action(changePassword);
export const endOne = action(endSession);
export const endAll = action(endAllSessions, { goTo: () => "/sign-in" });
