import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { ticketEventNames } from "@/lib/tickets/events";
import { publishEvent } from "@/lib/wiring/publish-event";
import { subscriptions } from "@/lib/wiring/subscriptions";
import { tasksIn } from "@/lib/wiring/tasks";
import { projectFiles } from "@/tests/architecture/tree";
import { buildTicket, clockLater, emptyDatabase, later } from "@/tests/support/build";

type Promised = { name: string; key: string; run_at: Date };

async function promises(): Promise<Promised[]> {
  return db.$queryRaw<Promised[]>`
    SELECT task_identifier AS name, key, run_at FROM graphile_worker.jobs
    WHERE task_identifier <> 'publish-event' ORDER BY id`;
}

/** One event of that name, recorded by hand where no command makes it alone. */
async function happened(name: string) {
  const { id: ticketId } = await buildTicket();
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  const event = await db.ticketEvent.create({
    data: {
      ticketId,
      sequence: 99,
      name,
      at: later(0),
      actorKind: "system",
      isPublic: false,
      payload: { resolutionNumber: 1 },
    },
  });
  return { ticketId, eventId: event.id };
}

describe("subscriptions", () => {
  beforeEach(emptyDatabase);

  it("name only jobs that exist, and events that can happen", () => {
    const jobs = Object.keys(tasksIn({ mail: null }));
    for (const [name, reactions] of Object.entries(subscriptions)) {
      expect(ticketEventNames).toContain(name);
      for (const { job } of reactions) expect(jobs).toContain(job);
    }
  });

  it("leave no job that somebody promises without a task", () => {
    const promised = projectFiles()
      .filter((path) => path.startsWith("lib/") && path.endsWith(".ts"))
      .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/enqueue\(\w+,\s*\{\s*name:\s*"([\w-]+)"/g)])
      .map(([, name]) => name);
    expect(promised).toContain("publish-event");
    expect(Object.keys(tasksIn({ mail: null }))).toEqual(expect.arrayContaining(promised));
  });

  it.each(ticketEventNames)("turn %s into its jobs, the same ones however often", async (name) => {
    const { eventId } = await happened(name);
    await publishEvent({ eventId }, clockLater());
    const once = await promises();
    expect(once.map((promise) => promise.name).sort()).toEqual(
      (subscriptions[name] ?? []).map(({ job }) => job).sort(),
    );
    expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);

    await publishEvent({ eventId }, clockLater());
    expect((await promises()).map(({ key }) => key)).toEqual(once.map(({ key }) => key));
  });

  it("let letters about steps wait a minute, acknowledgements not, and a round of alarms settle", async () => {
    const opened = await happened("ticket.opened");
    const started = await happened("ticket.started");
    const atRisk = await happened("ticket.at_risk");
    await publishEvent({ eventId: opened.eventId }, clockLater(30));
    await publishEvent({ eventId: started.eventId }, clockLater(30));
    await publishEvent({ eventId: atRisk.eventId }, clockLater(30));
    expect((await promises()).map(({ name, run_at }) => [name, run_at])).toEqual([
      ["send-acknowledgement", later(0)],
      ["tell-requester", later(1)],
      ["raise-alarms", new Date(later(30).getTime() + 10_000)],
    ]);
  });

  it("do not react to imported history", async () => {
    const { eventId, ticketId } = await happened("ticket.resolved");
    await db.ticket.update({ where: { id: ticketId }, data: { source: "servicenow" } });
    await publishEvent({ eventId }, clockLater());
    expect(await promises()).toEqual([]);
  });
});
