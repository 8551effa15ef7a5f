"use client";

import { AttachedFiles } from "@/components/tickets/attached-files";
import type { ThreadFile } from "@/lib/portal/thread";

/** The files of a message. Drawn in the browser, where the words for a file's size are. */
export function MessageFiles({ files }: { files: ThreadFile[] }) {
  return <AttachedFiles files={files} />;
}
