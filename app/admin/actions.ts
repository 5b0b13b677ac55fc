"use server";

import { removeDemo } from "@/lib/db/seed/remove-demo";
import { action } from "@/lib/web/action";

export const removeDemoData = action(removeDemo, { stayOn: () => "/admin/people" });
