import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { publicPartsFor, visibleTo } from "@/lib/tickets/permission";

/** A file of a ticket with its bytes. Null when there is none that this actor may see. */
export async function findAttachment(actor: Actor, id: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
  const found = await db.attachment.findFirst({
    where: { AND: [{ id, ticket: visibleTo(actor) }, publicPartsFor(actor)] },
    select: { name: true, mediaType: true, content: { select: { bytes: true } } },
  });
  return found?.content ? { name: found.name, mediaType: found.mediaType, bytes: found.content.bytes } : null;
}
