import { Download } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactsTable } from "@/components/metrics/facts-table";
import { FigureFilters } from "@/components/metrics/figure-filters";
import { MisdatedCallout } from "@/components/metrics/misdated-callout";
import { outcomeTabs } from "@/components/metrics/outcome-tabs";
import { DashboardFrame } from "@/components/shell/dashboard-frame";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { hrefOf } from "@/lib/metrics/address";
import { dayWords } from "@/lib/metrics/buckets";
import { cursorOf, cursorText } from "@/lib/metrics/cursor";
import { oneOf, outcomeOf, type Parameters } from "@/lib/metrics/filter";
import { listFacts } from "@/lib/metrics/queries/list-facts";
import { readPageQuestion } from "@/lib/metrics/queries/page-question";
import { readMetric } from "@/lib/metrics/queries/read-metric";
import { findMetric } from "@/lib/metrics/registry";
import { grouped, valueWords } from "@/lib/metrics/words";

type FactsPageProps = { params: Promise<{ metric: string }>; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: FactsPageProps): Promise<Metadata> {
  return { title: `Behind ${findMetric((await params).metric)?.short ?? "the figure"}` };
}

/** Exactly what a figure was counted from, with the same period and slice: as many rows as its n. */
export default async function FactsPage({ params, searchParams }: FactsPageProps) {
  const actor = await requireActor("read-figures");
  const metric = findMetric((await params).metric) ?? notFound();
  const parameters = await searchParams;
  const { question, address, filters, isMisdated } = await readPageQuestion(actor, parameters, metric);
  const show = outcomeOf(parameters);
  const after = cursorOf(oneOf(parameters.after));
  const [{ now }, { facts, next }] = await Promise.all([
    readMetric(actor, metric, question),
    listFacts(actor, metric, question, { show, after }),
  ]);
  const { period, asOf } = question;
  const path = `/dashboard/${metric.id}/tickets`;
  const kept: Record<string, string> = show === "all" ? {} : { show };
  const value = valueWords(metric, now);

  return (
    <DashboardFrame
      title={`Behind ${metric.short}`}
      description={
        <>
          {dayWords(period.first)} to {dayWords(period.last)}: {value ?? "no figure yet"}, from {grouped(now.n)}{" "}
          {metric.counts}.
        </>
      }
      asOf={<DateTime at={asOf} timeZone={actor.timeZone} />}
      actions={
        <>
          <LinkButton
            href={hrefOf(`/api/metrics/${metric.id}/rows`, address, kept)}
            prefetch={false}
            download
            icon={<Download aria-hidden />}
          >
            Export as CSV
          </LinkButton>
          <LinkButton href={hrefOf(`/dashboard/${metric.id}`, address)}>Back to the figure</LinkButton>
        </>
      }
      tabs={<LinkTabs label="Counted as" tabs={outcomeTabs(metric, now, address, show)} />}
      filters={<FigureFilters path={path} address={address} period={period} filters={filters} kept={kept} />}
    >
      {isMisdated && <MisdatedCallout />}
      <div className="rounded-card border border-line bg-surface">
        <FactsTable metric={metric} facts={facts} timeZone={actor.timeZone} opensTickets={may(actor, "use-desk")} />
      </div>
      {(next || after) && (
        <Pagination
          summary={after ? <a href={hrefOf(path, address, kept)}>Back to the newest</a> : `The newest ${facts.length}`}
          {...(next && { next: hrefOf(path, address, { ...kept, after: cursorText(next) }) })}
        />
      )}
    </DashboardFrame>
  );
}
