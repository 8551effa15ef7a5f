/** Every metric the house publishes, in the order the dashboard shows them. If it is not here, it is not a metric. */
import type { MetricDefinition } from "@/lib/metrics/definition";
import { ces } from "@/lib/metrics/definitions/ces";
import { csat } from "@/lib/metrics/definitions/csat";
import { deflectionRate } from "@/lib/metrics/definitions/deflection-rate";
import { fcr } from "@/lib/metrics/definitions/fcr";
import { mttr } from "@/lib/metrics/definitions/mttr";
import { reopenRate } from "@/lib/metrics/definitions/reopen-rate";
import { slaCompliance } from "@/lib/metrics/definitions/sla-compliance";

export const metrics: readonly MetricDefinition[] = [csat, fcr, mttr, slaCompliance, reopenRate, deflectionRate, ces];

/** The six on the first screen. */
export const headlines: readonly MetricDefinition[] = [csat, fcr, mttr, slaCompliance, reopenRate, deflectionRate];

/** @example findMetric("csat")?.name // "Customer satisfaction (CSAT)" */
export function findMetric(id: string): MetricDefinition | null {
  return metrics.find((metric) => metric.id === id) ?? null;
}
