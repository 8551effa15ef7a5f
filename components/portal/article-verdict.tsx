"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { judgeArticleAction } from "@/lib/portal/actions";

/** What a reader thinks of an article, whether it solved her problem or not. */
export function ArticleVerdict({ articleId }: { articleId: string }) {
  return (
    <Form
      action={judgeArticleAction}
      afterSuccess="keep"
      label="Rate this article"
      success="Thank you. The people who write the articles read this."
      className="gap-3"
    >
      <input type="hidden" name="articleId" value={articleId} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-dense text-muted">Is this article clear and up to date?</p>
        <div className="flex gap-2">
          <SubmitButton variant="secondary" size="small" name="verdict" value="helpful">
            <ThumbsUp aria-hidden className="size-4" />
            Yes
          </SubmitButton>
          <SubmitButton variant="secondary" size="small" name="verdict" value="unhelpful">
            <ThumbsDown aria-hidden className="size-4" />
            No
          </SubmitButton>
        </div>
      </div>
    </Form>
  );
}
