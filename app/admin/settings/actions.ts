"use server";

import { changeSettings } from "@/lib/settings/commands";
import { action } from "@/lib/web/action";

export const save = action(changeSettings);
