/** Which files a ticket takes, and what they may be called. */
import { accept, type Result, refuse } from "@/lib/kernel/result";

export type Upload = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_FILES = 5;

/** Formats that people attach to tickets and that no browser runs. Everything is sent back as a download all the same. */
const taken = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "application/pdf",
  "text/plain",
  "text/csv",
  "application/json",
  "application/zip",
  "application/gzip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
]);

/** What the file chooser offers; the bytes decide in the end. */
export const offeredEndings = ".png,.jpg,.jpeg,.gif,.webp,.pdf,.txt,.log,.csv,.json,.zip,.gz,.docx,.xlsx,.pptx";

/**
 * May this file be attached?
 *
 * @example judgeFile({ name: "screen.png", mediaType: "image/png", byteCount: 20_000 }) // accepts "screen.png"
 * @example judgeFile({ name: "page.html", mediaType: null, byteCount: 10 })             // refuses "refused-type"
 */
export function judgeFile(file: { name: string; mediaType: string | null; byteCount: number }): Result<string> {
  const name = safeName(file.name);
  if (file.byteCount === 0) return refuse("empty-file", `${name} is empty.`, "files");
  if (file.byteCount > MOST_BYTES)
    return refuse("too-large", `${name} is larger than 10 MB. Send a smaller file, or a link to it.`, "files");
  if (!file.mediaType || !taken.has(file.mediaType)) {
    return refuse(
      "refused-type",
      `${name} cannot be attached. Pictures, PDF, text, CSV, Office documents and ZIP files can.`,
      "files",
    );
  }
  return accept(name);
}

/**
 * A file name that is only a name: no folders, no control or invisible characters, not endless.
 *
 * @example safeName("../../etc/pass\u202Ewd.png") // "passwd.png"
 */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).pop() ?? "";
  const visible = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "")
    .trim()
    .replace(/^\.+/, "");
  return visible.slice(-120) || "file";
}
