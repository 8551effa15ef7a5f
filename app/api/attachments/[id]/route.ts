import { currentActor } from "@/lib/auth/session";
import { findAttachment } from "@/lib/tickets/queries/find-attachment";

type Context = { params: Promise<{ id: string }> };

/**
 * A file of a ticket, always as a download: a browser must never show one of them as a page of ours. Whatever this
 * person may not see is not there.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const file = actor ? await findAttachment(actor, (await params).id) : null;
  if (!file) return new Response("There is nothing here.", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(file.bytes, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.bytes.length),
      "Content-Disposition": disposition(file.name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    },
  });
}

/** The name twice: in ASCII for old programs, and as it is, spelled as RFC 5987 asks. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
