"use server";

import { disablePerson, enablePerson } from "@/lib/people/commands/disabling";
import { inviteAgain } from "@/lib/people/commands/inviting";
import { changeOrganization, changeRole } from "@/lib/people/commands/roles";
import { action } from "@/lib/web/action";

const stayOn = ({ id }: { id: number }) => `/admin/people/${id}`;

export const saveRole = action(changeRole, { stayOn });
export const saveOrganization = action(changeOrganization, { stayOn });
export const disable = action(disablePerson, { stayOn });
export const enable = action(enablePerson, { stayOn });
export const sendAgain = action(inviteAgain, { stayOn });
