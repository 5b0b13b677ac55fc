import type { Actor } from "@/lib/actor";
import { Refusal, statusOf } from "@/lib/refusal";
import { currentSession } from "./session";

type Handler<P> = (request: Request, at: { actor: Actor; params: P }) => Promise<Response>;

/** A route for machines: the actor is proven, a Refusal becomes its status and `{error, fields?}`. */
export function route<P = Record<string, never>>(handle: Handler<P>) {
  return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    try {
      const { actor } = await currentSession();
      return await handle(request, { actor, params: await params });
    } catch (error) {
      if (error instanceof Refusal) return refusalResponse(error);
      throw error;
    }
  };
}

export function refusalResponse({ kind, message, fields, retryAfter, review }: Refusal): Response {
  const headers: Record<string, string> = { "cache-control": "private, no-store" };
  if (retryAfter) headers["retry-after"] = String(retryAfter);
  const body = { error: message, ...(fields ? { fields } : {}), ...(review ? { review } : {}) };
  return Response.json(body, { status: statusOf[kind], headers });
}
