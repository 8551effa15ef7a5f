import { currentActor } from "@/lib/auth/session";
import { searchArticles } from "@/lib/knowledge/queries/search-articles";

const headers = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

/** Articles that fit what is being typed. Nothing is recorded here: a keystroke is not a search. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ articles: [] }, { status: 401, headers });
  const text = new URL(request.url).searchParams.get("q") ?? "";
  const articles = await searchArticles(actor, text, 5);
  return Response.json({ articles: articles.map(({ id: _, ...shown }) => shown) }, { headers });
}
