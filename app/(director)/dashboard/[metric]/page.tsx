import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DefinitionCard } from "@/components/metrics/definition-card";
import { FigureFilters } from "@/components/metrics/figure-filters";
import { FigureSummary } from "@/components/metrics/figure-summary";
import { LinesTable } from "@/components/metrics/lines-table";
import { metricTabs } from "@/components/metrics/metric-tabs";
import { MisdatedCallout } from "@/components/metrics/misdated-callout";
import { periodWords } from "@/components/metrics/period-words";
import { RulingsCard } from "@/components/metrics/rulings-card";
import { SlicesTable } from "@/components/metrics/slices-table";
import { SpreadChart } from "@/components/metrics/spread-chart";
import { TrendChart } from "@/components/metrics/trend-chart";
import { DashboardFrame } from "@/components/shell/dashboard-frame";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { requireActor } from "@/lib/auth/session";
import { hrefOf } from "@/lib/metrics/address";
import { stepOf } from "@/lib/metrics/buckets";
import type { Dimension } from "@/lib/metrics/definition";
import type { Parameters } from "@/lib/metrics/filter";
import { readPageQuestion } from "@/lib/metrics/queries/page-question";
import { readOverview } from "@/lib/metrics/queries/read-metric";
import { readLines, readSlices, readValues } from "@/lib/metrics/queries/read-slices";
import { findMetric } from "@/lib/metrics/registry";

type MetricPageProps = { params: Promise<{ metric: string }>; searchParams: Promise<Parameters> };

/** In this order, as far as the metric knows them. Agents are not among them: nobody is ranked by points. */
const takenApartBy: readonly Dimension[] = ["detail", "priority", "category", "team", "region", "channel"];

export async function generateMetadata({ params }: MetricPageProps): Promise<Metadata> {
  return { title: findMetric((await params).metric)?.name ?? "Not found" };
}

/** Everything about one metric: the figure, its course, its parts, and what exactly is counted. */
export default async function MetricPage({ params, searchParams }: MetricPageProps) {
  const actor = await requireActor("read-figures");
  const metric = findMetric((await params).metric) ?? notFound();
  const { question, address, filters, isMisdated, hasBefore } = await readPageQuestion(
    actor,
    await searchParams,
    metric,
  );
  const dimensions = takenApartBy.filter((dimension) => metric.slices.includes(dimension));
  const hasValues = metric.kind === "duration" || metric.measure !== undefined;
  const [figure, lines, values, ...slices] = await Promise.all([
    readOverview(actor, metric, question),
    readLines(actor, metric, question),
    hasValues ? readValues(actor, metric, question) : [],
    ...dimensions.map((dimension) => readSlices(actor, metric, question, dimension)),
  ]);
  const { period, asOf } = question;
  const path = `/dashboard/${metric.id}`;

  return (
    <DashboardFrame
      title={metric.name}
      description={metric.question}
      asOf={<DateTime at={asOf} timeZone={actor.timeZone} />}
      tabs={<LinkTabs label="Figures" tabs={metricTabs(address, metric.id)} />}
      actions={
        <LinkButton href={hrefOf(`${path}/tickets`, address)} variant="primary">
          See what is behind it
        </LinkButton>
      }
      filters={<FigureFilters path={path} address={address} period={period} filters={filters} />}
    >
      {isMisdated && <MisdatedCallout />}
      <FigureSummary metric={metric} figure={figure} period={periodWords(period)} hasBefore={hasBefore} />
      <Card as="div">
        <TrendChart metric={metric} trend={figure.trend} step={stepOf(period)} address={address} height={300} />
      </Card>
      {lines.length > 0 && <LinesTable lines={lines} />}
      {figure.now.spread && (
        <Card as="div">
          <SpreadChart metric={metric} values={values} spread={figure.now.spread} />
        </Card>
      )}
      <div className="gap-4 xl:columns-2">
        {dimensions.map((dimension, index) => (
          <div key={dimension} className="mb-4 break-inside-avoid">
            <SlicesTable metric={metric} by={dimension} slices={slices[index] ?? []} address={address} />
          </div>
        ))}
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <DefinitionCard metric={metric} />
        <RulingsCard rulings={metric.rulings} />
      </div>
    </DashboardFrame>
  );
}
