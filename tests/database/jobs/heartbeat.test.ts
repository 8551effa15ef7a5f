import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beat, enqueue, freeJobsOfDeadWorkers, signOff } from "@/lib/jobs/commands";
import { db } from "@/lib/platform/db";
import { buildTicket, emptyDatabase } from "@/tests/support/build";
import { letters, runJobs } from "@/tests/support/run-jobs";

async function lockAs(worker: string, minutesAgo = 0) {
  await enqueue(db, { name: "publish-event", payload: {} });
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs
    SET    locked_by = ${worker}, locked_at = now() - ${minutesAgo}::int * interval '1 minute'
    WHERE  locked_by IS NULL`;
}

async function lastSeen(worker: string, secondsAgo: number) {
  await beat(worker);
  await db.$executeRaw`
    UPDATE worker_heartbeat SET beat_at = now() - ${secondsAgo}::int * interval '1 second' WHERE worker_id = ${worker}`;
}

describe("the sweep for dead workers", () => {
  beforeEach(emptyDatabase);

  it("frees the jobs of a worker that gave no sign of life, and leaves those of the living", async () => {
    await lockAs("pool-dead");
    await lastSeen("pool-dead", 50);
    await lockAs("pool-living");
    await lastSeen("pool-living", 20);
    expect(await freeJobsOfDeadWorkers()).toBe(1);
    const rows = await db.$queryRaw<{ locked_by: string | null }[]>`
      SELECT locked_by FROM graphile_worker.jobs ORDER BY id`;
    expect(rows.map(({ locked_by }) => locked_by)).toEqual([null, "pool-living"]);
    expect(await freeJobsOfDeadWorkers()).toBe(0);
  });

  it("frees the jobs of a worker that died before its first sign", async () => {
    await lockAs("pool-unborn", 6);
    expect(await freeJobsOfDeadWorkers()).toBe(1);
  });

  it("has nothing to do after a worker that signed off", async () => {
    await lockAs("pool-orderly");
    await beat("pool-orderly");
    await signOff("pool-orderly");
    expect(await freeJobsOfDeadWorkers()).toBe(0);
    expect(await db.workerHeartbeat.count()).toBe(0);
  });
});

/** A mail server that takes the connection and never says a word. */
async function startTarpit(): Promise<{ server: Server; port: number; reached: Promise<unknown> }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    sockets.push(socket);
  });
  const reached = once(server, "connection");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.on("close", () => sockets.map((socket) => socket.destroy()));
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : 0, reached };
}

describe("a worker that is killed in the middle of a job", () => {
  let child: ChildProcess | undefined;
  let server: Server | undefined;

  beforeEach(emptyDatabase);
  afterEach(() => {
    child?.kill("SIGKILL");
    server?.close();
  });

  it("leaves it to the next one", { timeout: 60_000 }, async () => {
    await buildTicket();
    const tarpit = await startTarpit();
    server = tarpit.server;
    const env = { ...process.env, SMTP_URL: `smtp://127.0.0.1:${tarpit.port}`, NODE_ENV: "production" as const };
    child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "lib/wiring/worker-main.ts"], {
      env,
      stdio: "ignore",
    });
    await tarpit.reached;
    child.kill("SIGKILL");
    await once(child, "exit");
    expect((await letters())[0]).toMatchObject({ state: "queued" });
    const [held] = await db.$queryRaw<{ locked_by: string | null }[]>`
      SELECT locked_by FROM graphile_worker.jobs WHERE task_identifier = 'deliver-notification'`;
    expect(held?.locked_by).toMatch(/^pool-/);

    // As if the time without a sign of life had passed.
    await db.$executeRaw`UPDATE worker_heartbeat SET beat_at = beat_at - interval '1 minute'`;
    expect(await freeJobsOfDeadWorkers()).toBeGreaterThanOrEqual(1);
    await runJobs();
    expect((await letters())[0]).toMatchObject({ state: "held" });
  });
});
