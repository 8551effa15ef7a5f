// The worker process: npx tsx --conditions=react-server lib/wiring/worker-main.ts
import { closeDatabase } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { tasksIn } from "@/lib/wiring/tasks";
import { startWorker } from "@/lib/wiring/worker";

const worker = await startWorker({ tasks: tasksIn() });
log.info({ worker: worker.id }, "the worker is ready");

let isEnding = false;

async function end(why: string, code: number) {
  if (isEnding) return;
  isEnding = true;
  log.info({ worker: worker.id, why }, "the worker ends");
  await worker.stop().catch((error) => log.warn({ message: String(error) }, "the worker did not end in order"));
  await closeDatabase().catch(() => undefined);
  process.exit(code);
}

process.on("SIGTERM", () => void end("told to", 0));
process.on("SIGINT", () => void end("told to", 0));
// Started by another program that speaks with us: when that one is gone, so are we.
if (process.send) process.on("disconnect", () => void end("the parent is gone", 0));

worker.ended.then(
  () => end("nothing left to run", 0),
  (error) => {
    log.error({ message: String(error) }, "the worker broke");
    return end("it broke", 1);
  },
);
