"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { movesFrom } from "@/lib/knowledge/life";
import type { ArticleStatus } from "@/lib/platform/prisma/enums";

/** What becomes of an article when its form is sent: saved, or saved and moved on. */
export function ArticleButtons({ status }: { status: ArticleStatus }) {
  const moves = movesFrom(status);
  const isPublished = status === "published";
  return (
    <div className="flex flex-wrap gap-2">
      {/* First, so that Enter in a field saves and never publishes. */}
      <SubmitButton variant={isPublished ? "primary" : "secondary"} name="move" value="">
        {isPublished ? "Save and show to readers" : "Save"}
      </SubmitButton>
      {moves.includes("publish") && (
        <SubmitButton name="move" value="publish">
          Save and publish
        </SubmitButton>
      )}
      {moves.includes("ask_for_review") && (
        <SubmitButton variant="secondary" name="move" value="ask_for_review">
          Save and ask for a review
        </SubmitButton>
      )}
    </div>
  );
}
