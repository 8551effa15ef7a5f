import { DateTime } from "@/components/ui/date-time";
import { ProgressLine } from "@/components/ui/progress-line";
import { progressOf } from "@/lib/portal/progress";
import type { MyRequest } from "@/lib/tickets/queries/requests";

/** How far the request has come. */
export function RequestProgress({ request, timeZone }: { request: MyRequest; timeZone: string }) {
  const isConfirmed = request.resolution?.confirmedAt != null;
  const steps = progressOf({ ...request, isConfirmed }).map(({ label, state, at, note }) => ({
    label,
    state,
    ...(at && { at: <DateTime at={at} timeZone={timeZone} /> }),
    ...(note && { note }),
  }));
  return (
    <div className="rounded-card border border-line bg-surface px-5 py-5 shadow-card">
      <ProgressLine label="How far your request has come" steps={steps} />
    </div>
  );
}
