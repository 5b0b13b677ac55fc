"use server";
import { learnTimeZone } from "@/lib/people/commands/profile";
import { action } from "@/lib/web/action";
import { signOutAction } from "@/lib/web/auth-actions";

export const signOut = signOutAction;
export const tellTimeZone = action(learnTimeZone);
