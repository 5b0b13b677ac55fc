"use server";

import { deleteOrganization, renameOrganization, shareTickets } from "@/lib/organizations/commands";
import { action } from "@/lib/web/action";

const stayOn = ({ id }: { id: number }) => `/admin/organizations/${id}`;

export const rename = action(renameOrganization, { stayOn });
export const share = action(shareTickets, { stayOn });
export const remove = action(deleteOrganization, { goTo: () => "/admin/organizations" });
