/** What a file really is: by its first bytes where they tell, by its name only for plain text. */
import "server-only";
import { fileTypeFromBuffer } from "file-type";

const TEXT = {
  txt: "text/plain",
  log: "text/plain",
  csv: "text/csv",
  md: "text/plain",
  json: "application/json",
} as const;

/** The media type, or null when the bytes are neither a known format nor text. */
export async function mediaTypeOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return found.mime;
  const ending = name.split(".").pop()?.toLowerCase() ?? "";
  return ending in TEXT && isText(bytes) ? TEXT[ending as keyof typeof TEXT] : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
