import { beforeEach, describe, expect, it } from "vitest";
import { enqueue } from "@/lib/jobs/commands";
import { readiness } from "@/lib/jobs/queries/readiness";
import { db } from "@/lib/platform/db";
import { emptyDatabase } from "@/tests/support/build";

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
