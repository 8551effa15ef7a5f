import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { MetricDefinition } from "@/lib/metrics/definition";
import { targetWords } from "@/lib/metrics/words";

/** Everything printed here is read from the definition that the figure was computed with. */
export function DefinitionCard({ metric }: { metric: MetricDefinition }) {
  return (
    <Card title="What exactly is counted">
      <DescriptionList
        items={[
          { term: "Formula", value: metric.formula },
          { term: metric.kind === "share" ? "Above the line" : "Measured", value: metric.numerator },
          { term: metric.kind === "share" ? "Below the line" : "Of", value: metric.denominator },
          { term: "Dated by", value: metric.cohort },
          { term: "Window", value: metric.window ?? "None." },
          {
            term: "Left out",
            value: (
              <ul className="flex flex-col gap-1">
                {metric.exclusions.map((exclusion) => (
                  <li key={exclusion}>{exclusion}</li>
                ))}
              </ul>
            ),
          },
          { term: "Target", value: targetWords(metric) },
          { term: "Says nothing below", value: `${metric.enough} ${metric.counts}` },
          { term: "Owner, review", value: `${metric.owner}, ${metric.review}` },
          { term: "Reads", value: metric.reads.join(", ") },
        ]}
      />
      <Disclosure summary="The query" className="mt-4">
        <pre className="rounded-control bg-sunken p-3 font-mono text-caption whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
          {withoutMargin(metric.facts)}
        </pre>
      </Disclosure>
    </Card>
  );
}

function withoutMargin(sql: string): string {
  return sql.replace(/^ {4}/gm, "").trim();
}
