import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runVector, Vector } from "@/lib/sla/vectors";

const file = path.join(import.meta.dirname, "../../support/fixtures/sla-vectors.jsonl");
const vectors = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => Vector.parse(JSON.parse(line)));

const operations = [...new Set(vectors.map((vector) => vector.op))];

describe.each(operations)("published cases: %s", (operation) => {
  const cases = vectors.filter((vector) => vector.op === operation).map((vector) => [vector.id, vector] as const);

  it.each(cases)("%s", (_id, vector) => {
    expect(runVector(vector)).toEqual({ outcome: "passed" });
  });
});

describe("running a published case", () => {
  const monday = Vector.parse({
    id: "made-001",
    op: "add_business_seconds",
    calendar: { timezone: "UTC", hours: { mon: [["09:00", "17:00"]] } },
    inputs: { start: "2026-01-05T09:00:00Z", seconds: 3600 },
    expected: "2026-01-05T10:00:00Z",
  });

  it("passes when the answer is the same instant, however it is written", () => {
    expect(runVector({ ...monday, expected: "2026-01-05T10:00:00.000Z" })).toEqual({ outcome: "passed" });
  });

  it("fails, and shows both, when the answer is another", () => {
    expect(runVector({ ...monday, expected: "2026-01-05T10:00:01Z" })).toEqual({
      outcome: "failed",
      expected: "2026-01-05T10:00:01Z",
      actual: "2026-01-05T10:00:00Z",
    });
  });

  it("is skipped when it asks for a policy nobody here has", () => {
    expect(runVector({ ...monday, policy: { roll: "to-the-moon" } }).outcome).toBe("skipped");
    expect(runVector({ ...monday, op: "moon_phase" }).outcome).toBe("skipped");
  });

  it("compares only what the case mentions of a ticket", () => {
    const ticket = Vector.parse({
      id: "made-002",
      op: "ticket_sla",
      calendar: { timezone: "UTC", hours: null },
      inputs: { created_at: "2026-01-05T09:00:00Z", as_of: "2026-01-05T09:30:00Z", targets: { response: 3600 } },
      expected: { response: { elapsed_s: 1800, state: "running" } },
    });
    expect(runVector(ticket)).toEqual({ outcome: "passed" });
    expect(runVector({ ...ticket, expected: { response: { elapsed_s: 1801 } } }).outcome).toBe("failed");
  });
});
