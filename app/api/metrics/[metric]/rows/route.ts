import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { outcomeOf } from "@/lib/metrics/filter";
import { rowLines } from "@/lib/metrics/queries/export-rows";
import { readPageQuestion } from "@/lib/metrics/queries/page-question";
import { findMetric } from "@/lib/metrics/registry";

type Context = { params: Promise<{ metric: string }> };

/** The rows behind a figure as CSV, one per thing counted, with the same period and slice as the page it is taken from. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response("Sign in first.", { status: 401, headers: { "Cache-Control": "no-store" } });
  const metric = findMetric((await params).metric);
  if (!may(actor, "read-figures") || !metric) {
    return new Response("There is nothing here.", { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  const { question } = await readPageQuestion(actor, parameters);
  const lines = rowLines(actor, metric, question, outcomeOf(parameters));
  const { first, last } = question.period;
  return new Response(streamOf(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${metric.id}_${first}_${last}.csv"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** Written as it is fetched, so that a long list neither waits nor fills the memory. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
