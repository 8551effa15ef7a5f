import "server-only";
import { db } from "@/lib/platform/db";

/**
 * The first rows that an import did not take over, by line. Asked by whoever ran the import, at the machine, so there is
 * no actor.
 */
export function listRejections(runId: string, most: number) {
  return db.importRejection.findMany({
    where: { runId },
    orderBy: { line: "asc" },
    take: most,
    select: { line: true, reason: true, row: true },
  });
}
