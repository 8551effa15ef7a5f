import { beforeEach, describe, expect, it } from "vitest";
import { enqueue } from "@/lib/jobs/commands";
import { countJobs, listJobs } from "@/lib/notifications/queries/list-jobs";
import { countOutbox, findLetter, listOutbox } from "@/lib/notifications/queries/outbox";
import { db } from "@/lib/platform/db";
import { buildCast, buildPerson, buildTicket, emptyDatabase } from "@/tests/support/build";
import { letters, runJobs } from "@/tests/support/run-jobs";

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

describe("the outbox", () => {
  beforeEach(emptyDatabase);

  it("shows letters to administrators, newest first and by state, and to nobody else", async () => {
    const { ada } = await buildCast();
    const administrator = await buildPerson({ name: "Lea Admin", role: "administrator" });
    const { number } = await buildTicket();
    await buildTicket();
    await runJobs();
    const [first, second] = await letters();
    const { letters: listed, next } = await listOutbox(administrator, {});
    expect(listed.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(next).toBeNull();
    expect((await listOutbox(administrator, { state: "sent" })).letters).toEqual([]);
    expect((await listOutbox(administrator, { after: second?.id })).letters).toHaveLength(1);
    expect(await countOutbox(administrator)).toMatchObject({ held: 2, sent: 0 });
    expect(await findLetter(administrator, first?.id ?? "")).toMatchObject({ ticketNumber: number });

    expect((await listOutbox(ada, {})).letters).toEqual([]);
    expect(await findLetter(ada, first?.id ?? "")).toBeNull();
  });
});
