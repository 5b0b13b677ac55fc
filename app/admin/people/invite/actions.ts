"use server";

import { invitePerson } from "@/lib/people/commands/inviting";
import { action } from "@/lib/web/action";

export const invite = action(invitePerson, { goTo: ({ id }) => `/admin/people/${id}` });
