import { beforeEach, describe, expect, it } from "vitest";
import { enqueue } from "@/lib/jobs/commands";
import { countJobs, listJobs } from "@/lib/jobs/queries/list-jobs";
import { readiness } from "@/lib/jobs/queries/readiness";
import { db } from "@/lib/platform/db";
import { buildCast, buildPerson, emptyDatabase } from "@/tests/support/build";

describe("readiness", () => {
  beforeEach(emptyDatabase);

  it("holds on a database with the schema of this code and an empty queue", async () => {
    expect(await readiness()).toEqual({
      isReady: true,
      database: "answers",
      missingMigrations: [],
      queueLagSeconds: 0,
    });
  });

  it("ends when jobs wait for minutes, but not for one that waits for its time", async () => {
    await enqueue(db, { name: "watch-clocks", payload: {}, runAt: new Date(Date.now() + 3_600_000) });
    expect((await readiness()).isReady).toBe(true);
    await enqueue(db, { name: "watch-clocks", payload: {}, runAt: new Date(Date.now() - 3_600_000) });
    const state = await readiness();
    expect(state.isReady).toBe(false);
    expect(state.queueLagSeconds).toBeGreaterThanOrEqual(3600);
  });

  it("ends when a migration is missing", async () => {
    const [first] = await db.$queryRaw<{ name: string }[]>`
      UPDATE _prisma_migrations SET rolled_back_at = now() RETURNING migration_name AS name`;
    try {
      const state = await readiness();
      expect(state.isReady).toBe(false);
      expect(state.missingMigrations).toContain(first?.name);
    } finally {
      await db.$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = NULL`;
    }
  });
});

describe("the list of jobs", () => {
  beforeEach(emptyDatabase);

  it("tells waiting, failing, running and given up apart, to administrators alone", async () => {
    const administrator = await buildPerson({ name: "Lea", role: "administrator" });
    for (let count = 0; count < 4; count += 1) await enqueue(db, { name: "watch-clocks", payload: { count } });
    await db.$executeRaw`
      UPDATE graphile_worker._private_jobs AS job
      SET    last_error = CASE WHEN turn.number IN (2, 3) THEN 'No answer' END,
             attempts   = CASE WHEN turn.number = 3 THEN 12 ELSE 0 END,
             locked_by  = CASE WHEN turn.number = 4 THEN 'pool-a' END,
             locked_at  = CASE WHEN turn.number = 4 THEN now() END
      FROM   (SELECT id, row_number() OVER (ORDER BY id) AS number FROM graphile_worker._private_jobs) AS turn
      WHERE  turn.id = job.id`;
    expect(await countJobs(administrator)).toEqual({ waiting: 1, failing: 1, "given-up": 1, running: 1 });
    expect(await listJobs(administrator, "given-up")).toMatchObject([{ attempts: 12, lastError: "No answer" }]);

    const { ada } = await buildCast();
    expect(await listJobs(ada, "waiting")).toEqual([]);
  });
});
