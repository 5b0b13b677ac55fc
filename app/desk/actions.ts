"use server";
import { changeAllMatching, changeTickets } from "@/lib/bulk/commands/changing";
import { undoBulk } from "@/lib/bulk/commands/undoing";
import { countMatching } from "@/lib/bulk/queries";
import { learnTimeZone } from "@/lib/people/commands/profile";
import { arrangeQueue, deleteView, refilterView, renameView, saveView } from "@/lib/views/commands";
import { action } from "@/lib/web/action";
import { signOutAction } from "@/lib/web/auth-actions";

const toView = {
  goTo: ({ view, filter }: { view: number; filter: string }) => `/desk?${filter && `${filter}&`}saved=${view}`,
};

export const signOut = signOutAction;
export const tellTimeZone = action(learnTimeZone);
export const changePicked = action(changeTickets);
export const changeMatching = action(changeAllMatching);
export const countAll = action(countMatching, { quiet: true });
export const undoChange = action(undoBulk);
export const keepView = action(saveView, toView);
export const nameView = action(renameView, toView);
export const setFilters = action(refilterView, toView);
export const removeView = action(deleteView, { goTo: () => "/desk" });
export const arrange = action(arrangeQueue);
