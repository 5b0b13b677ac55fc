"use server";

import { addTeamMember, deleteTeam, removeTeamMember, renameTeam } from "@/lib/teams/commands";
import { action } from "@/lib/web/action";

const stayOn = ({ id }: { id: number }) => `/admin/teams/${id}`;

export const rename = action(renameTeam, { stayOn });
export const addMember = action(addTeamMember, { stayOn });
export const removeMember = action(removeTeamMember, { stayOn });
export const remove = action(deleteTeam, { goTo: () => "/admin/teams" });
