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
// The browser leaves by itself, so that it forgets the pages of who was signed in.
export const endThisOne = action(endSession, { landOn: () => "/sign-in", quiet: true });
export const endAll = action(endAllSessions, { landOn: () => "/sign-in", quiet: true });
