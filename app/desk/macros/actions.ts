"use server";

import { changeMacro, deleteMacro, saveMacro } from "@/lib/macros/commands/saving";
import { action } from "@/lib/web/action";

export const create = action(saveMacro, { goTo: () => "/desk/macros" });
export const change = action(changeMacro);
export const remove = action(deleteMacro, { goTo: () => "/desk/macros" });
