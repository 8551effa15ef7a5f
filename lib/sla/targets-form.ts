/** The grid of promises in a policy's form: one field for each priority and clock. */
import { accept, type Result, refuse } from "@/lib/kernel/result";
import type { ClockKind, Priority } from "@/lib/platform/prisma/enums";
import { parseDuration } from "@/lib/sla/duration-words";

export const targetPriorities = ["P1", "P2", "P3", "P4"] as const satisfies readonly Priority[];
export const clockKinds = [
  "acknowledgement",
  "first_response",
  "next_reply",
  "resolution",
] as const satisfies readonly ClockKind[];

export const clockWords: Record<ClockKind, string> = {
  acknowledgement: "Acknowledgement",
  first_response: "First response",
  next_reply: "Next reply",
  resolution: "Resolution",
};

export type WrittenTarget = {
  priority: Priority;
  kind: ClockKind;
  seconds: number;
  isAroundTheClock: boolean;
  warnBeforeSeconds: number;
};

/** The name of a target's field. @example targetField("P1", "resolution") // "target.P1.resolution" */
export function targetField(priority: Priority, kind: ClockKind): string {
  return `target.${priority}.${kind}`;
}

/**
 * The promises that were written; an empty field promises nothing. The acknowledgement is the machine's, so it runs
 * around the clock, like every target of a priority whose `clock.P1` field is on. Refuses the field that is unclear.
 *
 * @example readTargets({ "target.P1.resolution": "4 h" }) // accepts one target of 14400 seconds
 */
export function readTargets(fields: Record<string, unknown>): Result<WrittenTarget[]> {
  const targets: WrittenTarget[] = [];
  for (const priority of targetPriorities) {
    for (const kind of clockKinds) {
      const field = targetField(priority, kind);
      const written = String(fields[field] ?? "").trim();
      if (written === "") continue;
      const parsed = parseDuration(written);
      if (!parsed.ok) return refuse("unclear", parsed.refusal.message, field);
      const isAroundTheClock = kind === "acknowledgement" || fields[`clock.${priority}`] === "on";
      const warnBeforeSeconds = Math.min(kind === "acknowledgement" ? 0 : 900, parsed.value);
      targets.push({ priority, kind, seconds: parsed.value, isAroundTheClock, warnBeforeSeconds });
    }
  }
  return accept(targets);
}
