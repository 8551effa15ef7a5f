/**
 * A published test vector, run against the product: what it asks, what was answered, whether that is what it expects.
 * Read by `npm run vectors` and by the tests, so that both mean the same by "passed".
 */
import { z } from "zod";
import { BusinessCalendarInput } from "@/lib/sla/calendar";
import { Policy, plainOf, questions } from "@/lib/sla/vector-questions";
import { askTicket } from "@/lib/sla/vector-ticket";

/** One line of a vector file. What is only there for readers (source, tags, note) is left alone. */
export const Vector = z.object({
  id: z.string(),
  op: z.string(),
  calendar: z.unknown(),
  inputs: z.unknown(),
  expected: z.unknown(),
  policy: z.unknown().optional(),
  deviates_from_R: z.array(z.string()).default([]),
});

export type Vector = z.output<typeof Vector>;

export type Verdict =
  | { outcome: "passed" }
  | { outcome: "failed"; expected: unknown; actual: unknown }
  | { outcome: "skipped"; reason: string };

/**
 * Runs one vector. A vector that asks for a policy the product does not have is skipped, not failed.
 *
 * @example runVector(Vector.parse(JSON.parse(line))) // { outcome: "passed" }
 */
export function runVector(vector: Vector): Verdict {
  const policy = Policy.safeParse(vector.policy ?? {});
  if (!policy.success) return { outcome: "skipped", reason: `policy not supported: ${problemOf(policy.error)}` };
  const ask = vector.op === "ticket_sla" ? askTicket : questions[vector.op];
  if (!ask) return { outcome: "skipped", reason: `operation not supported: ${vector.op}` };

  const precedence = policy.data.holiday_vs_override === "holiday_wins" ? "holiday" : undefined;
  const calendar = BusinessCalendarInput.safeParse({ ...Object(vector.calendar), precedence });
  const actual = calendar.success
    ? answer(() => ask({ calendar: calendar.data, inputs: vector.inputs, policy: policy.data }))
    : { error: "invalid_time" };
  return fits(vector.expected, actual)
    ? { outcome: "passed" }
    : { outcome: "failed", expected: vector.expected, actual };
}

/** Whether all that is expected is there; what is not mentioned may be anything. Times compare as instants. */
export function fits(expected: unknown, actual: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((value, index) => fits(value, actual[index]))
    );
  }
  if (expected !== null && typeof expected === "object") {
    if (actual === null || typeof actual !== "object") return false;
    return Object.entries(expected).every(([key, value]) => fits(value, Reflect.get(actual, key)));
  }
  return instantOrSelf(expected) === instantOrSelf(actual);
}

function answer(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (problem) {
    // Inputs that are no inputs are a fault of the vector, and one such line must not hide the others.
    return { error: problem instanceof z.ZodError ? "invalid_time" : String(problem) };
  }
}

function problemOf(error: z.ZodError): string {
  return error.issues.map((issue) => [...issue.path, issue.message].join(" ")).join("; ");
}

function instantOrSelf(value: unknown): unknown {
  const isInstant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value);
  return isInstant ? plainOf(new Date(value)) : value;
}
