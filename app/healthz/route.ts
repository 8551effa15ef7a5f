export const dynamic = "force-dynamic";

/** Alive: this process answers. It touches nothing, so that a slow database does not get a healthy process killed. */
export function GET(): Response {
  return Response.json({ alive: true }, { headers: { "Cache-Control": "no-store" } });
}
