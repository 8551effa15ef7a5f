import { dayWords } from "@/lib/metrics/buckets";
import type { Period } from "@/lib/metrics/period";

/** @example periodWords(lastWeek) // "30 Dec 2025 to 5 Jan 2026 (Europe/Berlin), compared with the equal period before." */
export function periodWords({ first, last, zone }: Pick<Period, "first" | "last" | "zone">): string {
  return `${dayWords(first)} to ${dayWords(last)} (${zone}), compared with the equal period before.`;
}
