import { Badge } from "@/components/ui/badge";
import { statusWord } from "@/lib/knowledge/life";
import type { ArticleStatus as Status } from "@/lib/platform/prisma/enums";

const tones = { draft: "neutral", review: "info", published: "success", retired: "warning" } as const;

/** Where an article stands. */
export function ArticleStatus({ status }: { status: Status }) {
  return <Badge tone={tones[status]}>{statusWord[status]}</Badge>;
}
