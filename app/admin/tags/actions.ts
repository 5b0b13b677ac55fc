"use server";

import { createTag } from "@/lib/tags/commands/looking-after";
import { action } from "@/lib/web/action";

export const create = action(createTag);
