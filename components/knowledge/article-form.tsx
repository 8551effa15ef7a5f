"use client";

import { useState } from "react";
import { ArticleButtons } from "@/components/knowledge/article-buttons";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Markdown } from "@/components/ui/markdown";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { saveArticleAction } from "@/lib/knowledge/actions";
import type { ArticleStatus } from "@/lib/platform/prisma/enums";

type ArticleFormProps = {
  article?: {
    id: string;
    version: number;
    title: string;
    symptoms: string;
    body: string;
    audience: string;
    categoryId: string | null;
    reviewBy: string | null;
    status: ArticleStatus;
  };
  subjects: readonly { id: string; name: string }[];
};

const audiences = [
  { value: "everyone", label: "Everyone" },
  { value: "agents", label: "Only people of the desk" },
];

/** Writing an article: the question in its readers' words, and the answer in Markdown. */
export function ArticleForm({ article, subjects }: ArticleFormProps) {
  const [body, setBody] = useState(article?.body ?? "");
  return (
    <Form
      action={saveArticleAction}
      draftKey={`article:${article ? `${article.id}:${article.version}` : "new"}`}
      label={article ? "Change the article" : "Write an article"}
      className="gap-5"
    >
      {article && (
        <>
          <input type="hidden" name="id" value={article.id} />
          <input type="hidden" name="version" value={article.version} />
        </>
      )}
      <TextField
        name="title"
        label="Title"
        hint="What it solves, in the reader's words."
        defaultValue={article?.title ?? ""}
        required
      />
      <TextArea
        name="symptoms"
        label="Symptoms"
        hint="How people describe it when they have it. Searched like the title, and not shown."
        optional
        rows={3}
        defaultValue={article?.symptoms ?? ""}
      />
      <TextArea
        name="body"
        label="Answer"
        hint="Markdown: # heading, - list, 1. steps, **bold**, [link](https://…)."
        rows={14}
        defaultValue={article?.body ?? ""}
        onInput={(event) => setBody(event.currentTarget.value)}
        required
      />
      <Disclosure summary="Preview" tone="card">
        {body.trim() ? <Markdown text={body} /> : <p className="text-muted">Nothing is written yet.</p>}
      </Disclosure>
      <div className="grid gap-5 sm:grid-cols-3">
        <SelectField
          name="audience"
          label="Who may read it"
          options={audiences}
          defaultValue={article?.audience ?? "everyone"}
        />
        <SelectField
          name="categoryId"
          label="Category"
          optional
          placeholder="None"
          defaultValue={article?.categoryId ?? ""}
          options={subjects.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="reviewBy" type="date" label="Review by" optional defaultValue={article?.reviewBy ?? ""} />
      </div>
      <ArticleButtons status={article?.status ?? "draft"} />
    </Form>
  );
}
