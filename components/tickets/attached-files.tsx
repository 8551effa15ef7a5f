import { Paperclip } from "lucide-react";
import { fileSize } from "@/components/ui/file-size";

type Attached = { id: string; name: string; byteCount: number };

/** Files that belong to a message, each to be saved. */
export function AttachedFiles({ files }: { files: readonly Attached[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Attached files" className="mt-2 flex flex-wrap gap-2">
      {files.map(({ id, name, byteCount }) => (
        <li key={id} className="max-w-full">
          <a
            href={`/api/attachments/${id}`}
            download={name}
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-control border border-line-strong bg-surface px-2 text-dense text-ink transition-colors hover:bg-hover"
          >
            <Paperclip aria-hidden className="size-3.5 shrink-0 text-muted" />
            <span dir="auto" className="min-w-0 truncate">
              {name}
            </span>
            <span className="shrink-0 text-caption text-muted tabular-nums">{fileSize(byteCount)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
