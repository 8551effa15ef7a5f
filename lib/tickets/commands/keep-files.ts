import "server-only";
import { createHash } from "node:crypto";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Upload } from "@/lib/tickets/attachment";

type Place = { ticketId: string; messageId: string | null; isPublic: boolean; uploadedBy: string | null };

/** Store files that have been judged, in the transaction of the message they belong to. */
export async function keepFiles(tx: Tx, place: Place, files: readonly Upload[]): Promise<void> {
  for (const { name, mediaType, bytes } of files) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const described = { id: newId(), name, mediaType, byteCount: bytes.length, sha256 };
    await tx.attachment.create({ data: { ...place, ...described, content: { create: { bytes } } } });
  }
}
