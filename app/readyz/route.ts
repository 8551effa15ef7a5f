import { readiness } from "@/lib/jobs/queries/readiness";

export const dynamic = "force-dynamic";

/** Ready: database, schema and queue are as they must be. Load balancers ask this before they send people here. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  const headers = { "Cache-Control": "no-store" };
  if (state.isReady) return Response.json(state, { headers });
  return Response.json(state, { status: 503, headers: { ...headers, "Retry-After": "10" } });
}
