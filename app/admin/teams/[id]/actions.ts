"use server";

import { addTeamMember, deleteTeam, removeTeamMember, renameTeam } from "@/lib/teams/commands";
import { action } from "@/lib/web/action";

export const rename = action(renameTeam);
export const addMember = action(addTeamMember);
export const removeMember = action(removeTeamMember);
export const remove = action(deleteTeam, { goTo: () => "/admin/teams" });
