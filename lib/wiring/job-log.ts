import "server-only";
import { Logger } from "graphile-worker";
import { log } from "@/lib/platform/log";

const levels = { error: "error", warning: "warn", info: "info", debug: "debug" } as const;

/** The queue's own messages as lines of our log: each names the job and the worker it is about. */
export const jobLog = new Logger(({ workerId, jobId, taskIdentifier, label }) => {
  const about = { worker: workerId, job: jobId, name: taskIdentifier, label };
  return (level, message, meta) => {
    const error = meta?.error instanceof Error ? { error: meta.error.message } : {};
    log[levels[level]]({ ...about, ...jobIn(meta), ...error }, message);
  };
});

/** The job a message is about, where the queue tells it beside the message and not in its scope. */
function jobIn(meta: Record<string, unknown> | undefined): { job?: string; name?: string } {
  const job = meta?.job;
  if (typeof job !== "object" || job === null || !("id" in job) || !("task_identifier" in job)) return {};
  return { job: String(job.id), name: String(job.task_identifier) };
}
