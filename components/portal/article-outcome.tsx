"use client";

import { CircleCheck, LifeBuoy } from "lucide-react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordSolvedAction, stillNeedHelpAction } from "@/lib/portal/actions";

/** Did it help? Yes ends the journey here; no leads on to the form, with what was typed. */
export function ArticleOutcome({ articleId, query }: { articleId: string; query: string }) {
  return (
    <section
      aria-labelledby="outcome"
      className="flex flex-col gap-4 rounded-card bg-accent-soft px-5 py-5 sm:flex-row sm:items-center sm:justify-between"
    >
      <div>
        <h2 id="outcome" className="text-lead font-semibold text-ink">
          Did this solve it?
        </h2>
        <p className="text-dense text-muted">If not, we take over from here.</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Form action={recordSolvedAction} className="gap-2">
          <Carried articleId={articleId} query={query} />
          <SubmitButton>
            <CircleCheck aria-hidden />
            This solved it
          </SubmitButton>
        </Form>
        <Form action={stillNeedHelpAction} className="gap-2">
          <Carried articleId={articleId} query={query} />
          <SubmitButton variant="secondary">
            <LifeBuoy aria-hidden />I still need help
          </SubmitButton>
        </Form>
      </div>
    </section>
  );
}

function Carried({ articleId, query }: { articleId: string; query: string }) {
  return (
    <>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="query" value={query} />
    </>
  );
}
