import type { Metadata } from "next";
import Link from "next/link";
import { FigureFilters } from "@/components/metrics/figure-filters";
import { MetricCard } from "@/components/metrics/metric-card";
import { metricTabs } from "@/components/metrics/metric-tabs";
import { MisdatedCallout } from "@/components/metrics/misdated-callout";
import { NoFigures } from "@/components/metrics/no-figures";
import { periodWords } from "@/components/metrics/period-words";
import { TrendChart } from "@/components/metrics/trend-chart";
import { DashboardFrame } from "@/components/shell/dashboard-frame";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { LinkTabs } from "@/components/ui/link-tabs";
import { requireActor } from "@/lib/auth/session";
import { during, hrefOf } from "@/lib/metrics/address";
import { stepOf } from "@/lib/metrics/buckets";
import type { Parameters } from "@/lib/metrics/filter";
import { readPageQuestion } from "@/lib/metrics/queries/page-question";
import { readOverview } from "@/lib/metrics/queries/read-metric";
import { readSpan } from "@/lib/metrics/queries/surroundings";
import { headlines } from "@/lib/metrics/registry";

export const metadata: Metadata = { title: "Experience" };

/** The first screen of a director: six figures, how they moved, and their shape over the period. */
export default async function DashboardPage({ searchParams }: { searchParams: Promise<Parameters> }) {
  const actor = await requireActor("read-figures");
  const { question, address, filters, isMisdated, hasBefore } = await readPageQuestion(actor, await searchParams);
  const overviews = await Promise.all(headlines.map((metric) => readOverview(actor, metric, question)));
  const cards = headlines.flatMap((metric, index) => {
    const overview = overviews[index];
    return overview ? [{ metric, overview, href: hrefOf(`/dashboard/${metric.id}`, address) }] : [];
  });
  const isEmpty = overviews.every(({ now }) => now.n + now.open === 0);
  const { source } = address.filter;
  const span = isEmpty ? await readSpan(actor, question.period.zone, source) : null;
  const { period, asOf } = question;

  return (
    <DashboardFrame
      title="Experience"
      description={periodWords(period)}
      asOf={<DateTime at={asOf} timeZone={actor.timeZone} />}
      tabs={<LinkTabs label="Figures" tabs={metricTabs(address, null)} />}
      filters={<FigureFilters path="/dashboard" address={address} period={period} filters={filters} />}
    >
      {isMisdated && <MisdatedCallout />}
      {isEmpty ? (
        <NoFigures
          first={period.first}
          last={period.last}
          isFiltered={Object.keys(address.filter).length > 0}
          clearHref={hrefOf("/dashboard", { ...address, filter: {} })}
          span={
            span && {
              ...span,
              href: hrefOf(
                "/dashboard",
                during({ ...address, filter: source ? { source } : {} }, span.first, span.last),
              ),
            }
          }
        />
      ) : (
        <>
          <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {cards.map((card) => (
              <MetricCard key={card.metric.id} {...card} hasBefore={hasBefore} />
            ))}
          </div>
          <h2 className="mt-2 text-lead font-semibold text-ink">How they moved</h2>
          <div className="grid gap-4 lg:grid-cols-2">
            {cards.map(({ metric, overview, href }) => (
              <Card
                key={metric.id}
                as="div"
                footer={
                  <Link href={href} className="text-accent-ink underline underline-offset-2">
                    {metric.short} in detail
                  </Link>
                }
              >
                <TrendChart
                  metric={metric}
                  trend={overview.trend}
                  step={stepOf(period)}
                  address={address}
                  height={200}
                />
              </Card>
            ))}
          </div>
        </>
      )}
    </DashboardFrame>
  );
}
