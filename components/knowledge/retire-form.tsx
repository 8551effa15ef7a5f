"use client";

import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveArticleAction } from "@/lib/knowledge/actions";

/** Takes an article away from its readers. It can be published again. */
export function RetireForm({ article }: { article: { id: string; version: number } }) {
  return (
    <Form action={moveArticleAction} label="Retire the article" className="gap-2">
      <input type="hidden" name="id" value={article.id} />
      <input type="hidden" name="version" value={article.version} />
      <input type="hidden" name="move" value="retire" />
      <SubmitButton variant="secondary">Retire</SubmitButton>
    </Form>
  );
}
