"use server";

import { createTeam } from "@/lib/teams/commands";
import { action } from "@/lib/web/action";

export const create = action(createTeam, { goTo: ({ id }) => `/admin/teams/${id}` });
