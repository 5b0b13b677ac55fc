import { offerMacros } from "@/lib/macros/queries";
import { route } from "@/lib/web/route";

/** The macros for choosing one, asked for when somebody wants to: no page carries them. */
export const GET = route(async (request, { actor }) => {
  const ticket = new URL(request.url).searchParams.get("ticket") ?? undefined;
  const macros = await offerMacros(actor, { ticket });
  return Response.json(macros, { headers: { "cache-control": "private, no-store" } });
});
