import "server-only";
import { accept, type Result, refuse } from "@/lib/kernel/result";
import { mediaTypeOf } from "@/lib/platform/media-type";
import { judgeFile, MOST_BYTES, MOST_FILES, type Upload } from "@/lib/tickets/attachment";

/**
 * The files of a form, each judged by its bytes and not by what it claims to be. One bad file refuses them all, so that
 * nothing is half sent. Refuses: too-many, too-large, empty-file, refused-type.
 */
export async function readUploads(form: FormData, field = "files"): Promise<Result<Upload[]>> {
  const files = form.getAll(field).filter(isChosen);
  if (files.length > MOST_FILES) return refuse("too-many", `Attach at most ${MOST_FILES} files at once.`, field);

  const uploads: Upload[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (!read.ok) return { ok: false, refusal: { ...read.refusal, field } };
    uploads.push(read.value);
  }
  return accept(uploads);
}

async function readFile(file: File): Promise<Result<Upload>> {
  // What is too large is refused before a byte of it is read.
  const bytes = file.size > MOST_BYTES ? null : new Uint8Array(await file.arrayBuffer());
  const mediaType = bytes ? await mediaTypeOf(file.name, bytes) : null;
  const name = judgeFile({ name: file.name, mediaType, byteCount: file.size });
  if (!name.ok) return name;
  if (!bytes || !mediaType) throw new Error("A file that was not read cannot have been taken.");
  return accept({ name: name.value, mediaType, bytes });
}

/** A file input left alone posts one file without bytes and without a name, which a server action reads as "undefined". */
function isChosen(value: FormDataEntryValue): value is File {
  return typeof value !== "string" && (value.size > 0 || !["", "undefined"].includes(value.name));
}
