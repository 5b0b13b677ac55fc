"use server";

import { changePassword } from "@/lib/people/commands/passwords";
import { changeDeskPreferences } from "@/lib/people/commands/preferences";
import { changeProfile, switchSingleKeys } from "@/lib/people/commands/profile";
import { endAllSessions, endSession } from "@/lib/sessions/commands";
import { action } from "@/lib/web/action";

const stayOn = () => "/profile";

export const saveProfile = action(changeProfile, { stayOn });
export const saveDesk = action(changeDeskPreferences, { stayOn });
export const switchKeys = action(switchSingleKeys, { stayOn });
export const savePassword = action(changePassword, { stayOn });
export const endOne = action(endSession, { stayOn });
export const endAll = action(endAllSessions, { goTo: () => "/sign-in" });
