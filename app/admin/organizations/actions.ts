"use server";

import { createOrganization } from "@/lib/organizations/commands";
import { action } from "@/lib/web/action";

export const create = action(createOrganization);
