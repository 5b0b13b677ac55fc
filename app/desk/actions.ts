"use server";
import { changeAllMatching, changeTickets } from "@/lib/bulk/commands/changing";
import { undoBulk } from "@/lib/bulk/commands/undoing";
import { countMatching } from "@/lib/bulk/queries";
import { action } from "@/lib/web/action";
import { signOutAction } from "@/lib/web/auth-actions";

const queue = { stayOn: () => "/desk" };

export const signOut = signOutAction;
export const changePicked = action(changeTickets, queue);
export const changeMatching = action(changeAllMatching, queue);
export const countAll = action(countMatching, { quiet: true });
export const undoChange = action(undoBulk, queue);
