"use server";

import { changeTag, deleteTag, mergeTag } from "@/lib/tags/commands/looking-after";
import { action } from "@/lib/web/action";

export const change = action(changeTag);
export const merge = action(mergeTag, { goTo: ({ id }) => `/admin/tags/${id}` });
export const remove = action(deleteTag, { goTo: () => "/admin/tags" });
