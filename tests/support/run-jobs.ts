/** The worker of the tests: does every job that waits, now, whatever its time. */
import { Logger, runOnce } from "graphile-worker";
import type { Clock } from "@/lib/platform/clock";
import { db, pool } from "@/lib/platform/db";
import type { Mail } from "@/lib/platform/mail";
import { tasksIn } from "@/lib/wiring/tasks";
import { clockLater } from "@/tests/support/build";

const silent = new Logger(() => () => undefined);

type Surroundings = { clock?: Clock; mail?: Mail | null };

/** Does the jobs that wait, and those they promise in turn. Answers what failed, by name: an empty list when all went well. */
export async function runJobs({ clock = clockLater(), mail = null }: Surroundings = {}): Promise<string[]> {
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 second', last_error = NULL`;
  await runOnce({ pgPool: pool, taskList: tasksIn({ clock, mail }), noHandleSignals: true, logger: silent });
  const failed = await db.$queryRaw<{ name: string; error: string }[]>`
    SELECT task_identifier AS name, last_error AS error FROM graphile_worker.jobs WHERE last_error IS NOT NULL`;
  return failed.map(({ name, error }) => `${name}: ${error}`);
}

/** The letters that were written, oldest first. */
export function letters() {
  return db.notification.findMany({ orderBy: { id: "asc" } });
}

/** To whom what was written, as "rosa: ticket.started", oldest first. */
export async function lettersInShort(): Promise<string[]> {
  return (await letters()).map(({ address, template }) => `${address.split("@")[0]}: ${template}`);
}
