import { mintVisitor } from "@/lib/actor";
import { checkHealth } from "@/lib/health/queries";

/** Asks no session, so that it tells of the database alone. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    return Response.json(await checkHealth(mintVisitor(null), {}), { headers });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503, headers });
  }
}
