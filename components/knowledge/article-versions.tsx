import Link from "next/link";
import { DateTime } from "@/components/ui/date-time";
import type { EditedArticle } from "@/lib/knowledge/queries/edited-articles";

type ArticleVersionsProps = { article: Pick<EditedArticle, "id" | "versions">; timeZone: string };

/** The texts that readers have seen, the newest first. */
export function ArticleVersions({ article, timeZone }: ArticleVersionsProps) {
  if (article.versions.length === 0) {
    return (
      <p className="text-dense text-muted">Nobody has read it yet. The first version is kept when it is published.</p>
    );
  }
  return (
    <ol className="flex flex-col gap-2">
      {article.versions.map(({ version, at, editor }) => (
        <li key={version} className="text-dense">
          <Link
            href={`/knowledge/${article.id}/versions/${version}`}
            prefetch={false}
            className="font-medium text-accent-ink underline underline-offset-2"
          >
            Version {version}
          </Link>
          <span className="block text-muted">
            <DateTime at={at} timeZone={timeZone} />
            {editor && `, ${editor}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
