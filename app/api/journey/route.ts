import { currentActor } from "@/lib/auth/session";
import { searchArticles } from "@/lib/knowledge/queries/search-articles";
import { recordStep, type Step } from "@/lib/portal/commands/record-step";
import { NoticedStep } from "@/lib/portal/inputs";

const MOST_BYTES = 16_000;
const MOST_RESULTS = 50;

/**
 * What a page tells by itself once somebody really looks at it. A page that was only fetched ahead runs no script and
 * tells nothing. What does not fit is answered quietly: nobody waits for this.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  if (!isFromOurPage(request)) return new Response(null, { status: 403 });

  const text = await request.text();
  const noticed = text.length <= MOST_BYTES ? NoticedStep.safeParse(parsed(text)) : null;
  if (!noticed?.success) return new Response(null, { status: 400 });

  const { data } = noticed;
  const step: Step =
    data.kind === "search"
      ? { ...data, resultCount: (await searchArticles(actor, data.query, MOST_RESULTS)).length }
      : data;
  await recordStep(actor, { userAgent: request.headers.get("user-agent") }, step);
  return new Response(null, { status: 204 });
}

/** Every browser of today says where a request comes from; another site's page has no say in a person's journey. */
function isFromOurPage(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  const type = request.headers.get("content-type") ?? "";
  return (site === null || site === "same-origin") && type.startsWith("application/json");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
