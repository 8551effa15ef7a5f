import { db } from "@/lib/platform/db";

/** A fingerprint of everything a command on tickets could write. The same before and after: it left no trace. */
export async function traceOf(): Promise<unknown> {
  return db.$queryRaw`
    SELECT 'ticket' AS what, count(*)::int AS rows, md5(string_agg(row::text, ' ' ORDER BY row::text)) AS text FROM ticket AS row
    UNION ALL SELECT 'event', count(*)::int, md5(string_agg(row::text, ' ' ORDER BY row::text)) FROM ticket_event AS row
    UNION ALL SELECT 'message', count(*)::int, md5(string_agg(row::text, ' ' ORDER BY row::text)) FROM ticket_message AS row
    UNION ALL SELECT 'resolution', count(*)::int, md5(string_agg(row::text, ' ' ORDER BY row::text)) FROM resolution AS row
    UNION ALL SELECT 'clock', count(*)::int, md5(string_agg(row::text, ' ' ORDER BY row::text)) FROM sla_clock AS row
    UNION ALL SELECT 'attachment', count(*)::int, md5(string_agg(row::text, ' ' ORDER BY row::text)) FROM attachment AS row
    UNION ALL SELECT 'content', count(*)::int, NULL FROM attachment_content
    UNION ALL SELECT 'job', count(*)::int, NULL FROM graphile_worker._private_jobs
    ORDER BY what`;
}
