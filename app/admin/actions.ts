"use server";

import { removeDemo } from "@/lib/demo/commands";
import { action } from "@/lib/web/action";

export const removeDemoData = action(removeDemo, { landOn: () => "/admin/people" });
