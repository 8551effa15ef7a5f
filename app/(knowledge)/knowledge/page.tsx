import type { Metadata } from "next";
import { ArticleTable } from "@/components/knowledge/article-table";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { requireActor } from "@/lib/auth/session";
import { statusOf, statusWord } from "@/lib/knowledge/life";
import { listArticlesToEdit } from "@/lib/knowledge/queries/edited-articles";

export const metadata: Metadata = { title: "Articles" };

type Props = { searchParams: Promise<{ status?: string; q?: string | string[]; page?: string }> };

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor("edit-article");
  const asked = await searchParams;
  const status = statusOf(asked.status);
  const text = (Array.isArray(asked.q) ? asked.q[0] : asked.q)?.trim().slice(0, 200) ?? "";
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const { rows, total, counts, pageSize } = await listArticlesToEdit(actor, { status, text }, page);
  const address = (over: Record<string, string>) =>
    `/knowledge?${new URLSearchParams({ ...(status && { status }), ...(text && { q: text }), ...over })}`;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeader
        title="Articles"
        description="What people find before they ask."
        actions={
          <LinkButton href="/knowledge/new" variant="primary">
            New article
          </LinkButton>
        }
        tabs={
          <LinkTabs
            label="State"
            tabs={[
              {
                href: `/knowledge${text ? `?q=${encodeURIComponent(text)}` : ""}`,
                label: "All",
                count: all,
                current: !status,
              },
              ...(["published", "review", "draft", "retired"] as const).map((state) => ({
                href: address({ status: state }),
                label: statusWord[state],
                count: counts[state],
                current: status === state,
              })),
            ]}
          />
        }
      />
      <search>
        <form method="get" action="/knowledge" className="max-w-sm">
          {status && <input type="hidden" name="status" value={status} />}
          <SearchField label="Search titles" placeholder="Search titles" defaultValue={text} />
        </form>
      </search>
      <ArticleTable
        rows={rows}
        timeZone={actor.timeZone}
        now={new Date()}
        isFiltered={text !== "" || status !== null}
      />
      {total > pageSize && (
        <Pagination
          summary={`${Math.min(total, (page - 1) * pageSize + 1)}–${Math.min(total, page * pageSize)} of ${total}`}
          {...(page > 1 && { previous: address({ page: String(page - 1) }) })}
          {...(page * pageSize < total && { next: address({ page: String(page + 1) }) })}
        />
      )}
    </>
  );
}
