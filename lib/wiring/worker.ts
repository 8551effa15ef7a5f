/** A worker: takes jobs, gives signs of life, frees the jobs of dead ones, and ends in order. */
import "server-only";
import { EventEmitter } from "node:events";
import { parseCrontab, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { beat, freeJobsOfDeadWorkers, signOff } from "@/lib/jobs/commands";
import { PULSE_SECONDS } from "@/lib/jobs/heartbeat";
import { pool } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { jobLog } from "@/lib/wiring/job-log";
import { timetable } from "@/lib/wiring/tasks";

// Under the five seconds that a start script waits before it insists.
const GRACE_MS = 4000;

export type Worker = { id: string; ended: Promise<void>; stop: () => Promise<void> };
type Options = { tasks: TaskList; crontab?: string; concurrency?: number; pulseMs?: number };

/** Starts a worker in this process. It takes jobs from the first moment on. */
export async function startWorker({
  tasks,
  crontab = timetable,
  concurrency = concurrencyFor(environment().DATABASE_POOL),
  pulseMs = PULSE_SECONDS * 1000,
}: Options): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  const named = new Promise<string>((tell) => {
    events.once("pool:create", ({ workerPool }) => tell(workerPool.id));
  });
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: parseCrontab(crontab),
    logger: jobLog,
    events,
    pollInterval: 2000,
  });
  const id = await named;
  await pulse(id);
  const timer = setInterval(() => void pulse(id), pulseMs);

  const stop = async () => {
    clearInterval(timer);
    // A job that does not end in time is freed and done again by another worker.
    await Promise.race([runner.stop().catch(() => undefined), after(GRACE_MS)]);
    await signOff(id);
  };
  return { id, ended: runner.promise, stop };
}

/** A lost connection is no reason to die: the next pulse tries again, and until then the jobs go on. */
async function pulse(id: string): Promise<void> {
  try {
    await beat(id);
    const freed = await freeJobsOfDeadWorkers();
    if (freed > 0) log.warn({ jobs: freed }, "took over the jobs of a dead worker");
  } catch (error) {
    log.warn({ message: String(error) }, "no sign of life could be given");
  }
}

/** A letter on its way holds one connection for its lock and needs another to note what became of it; one listens. */
function concurrencyFor(connections: number): number {
  if (connections < 4) throw new Error("A worker needs DATABASE_POOL to be at least 4.");
  return Math.min(5, Math.floor((connections - 2) / 2));
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
