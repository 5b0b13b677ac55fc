import { upload } from "@/lib/attachments/upload";
import { route } from "@/lib/web/route";

export const POST = route(async (request, { actor }) => Response.json(await upload(actor, request), { status: 201 }));
