"use server";

import { changeAllMatching } from "@/lib/bulk/commands/changing";
import { disablePerson, enablePerson } from "@/lib/people/commands/disabling";
import { inviteAgain } from "@/lib/people/commands/inviting";
import { changeOrganization, changeRole } from "@/lib/people/commands/roles";
import { action } from "@/lib/web/action";

export const saveRole = action(changeRole);
export const saveOrganization = action(changeOrganization);
export const disable = action(disablePerson);
export const enable = action(enablePerson);
export const unassign = action(changeAllMatching);
export const sendAgain = action(inviteAgain);
