"use server";

import { deleteOrganization, renameOrganization, shareTickets } from "@/lib/organizations/commands";
import { action } from "@/lib/web/action";

export const rename = action(renameOrganization);
export const share = action(shareTickets);
export const remove = action(deleteOrganization, { goTo: () => "/admin/organizations" });
