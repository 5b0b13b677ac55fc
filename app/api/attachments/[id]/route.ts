import { discardUpload } from "@/lib/attachments/commands";
import { getAttachment } from "@/lib/attachments/queries";
import { serveFile } from "@/lib/attachments/serve-file";
import { route } from "@/lib/web/route";

export const GET = route<{ id: string }>(async (request, { actor, params }) =>
  serveFile(request, await getAttachment(actor, params)),
);

export const HEAD = GET;

export const DELETE = route<{ id: string }>(async (_, { actor, params }) => {
  await discardUpload(actor, params);
  return new Response(null, { status: 204 });
});
