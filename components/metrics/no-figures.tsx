import { ChartSpline } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { dayWords } from "@/lib/metrics/buckets";

type NoFiguresProps = {
  first: string;
  last: string;
  isFiltered: boolean;
  clearHref: string;
  /** From when to when there are tickets, and where those days are shown. */
  span: { first: string; last: string; href: string } | null;
};

/** Nothing was counted: says what is missing, and where there is something to see. */
export function NoFigures({ first, last, isFiltered, clearHref, span }: NoFiguresProps) {
  return (
    <div className="rounded-card border border-line bg-surface">
      <EmptyState
        icon={<ChartSpline />}
        title={`Nothing to count from ${dayWords(first)} to ${dayWords(last)}.`}
        action={
          <>
            {isFiltered && <LinkButton href={clearHref}>Clear the filters</LinkButton>}
            {span && (
              <LinkButton href={span.href} variant="primary">
                Show {dayWords(span.first)} to {dayWords(span.last)}
              </LinkButton>
            )}
          </>
        }
      >
        {span
          ? `The tickets here were opened between ${dayWords(span.first)} and ${dayWords(span.last)}.`
          : "There are no tickets yet. Figures appear with the first request that somebody submits and the desk resolves, or with imported history."}
      </EmptyState>
    </div>
  );
}
