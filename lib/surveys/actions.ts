"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type Answer, fieldsOf, firstProblem, typed } from "@/lib/auth/action";
import { answerSurvey } from "@/lib/surveys/commands";
import { AnswerSurveyInput } from "@/lib/surveys/inputs";

/** The one confirming press. Open to everybody who has a link, so it does not ask who is signed in. */
export async function answerSurveyAction(_before: unknown, form: FormData): Promise<Answer<null>> {
  const asked = AnswerSurveyInput.safeParse(fieldsOf(form));
  if (!asked.success) return { ...firstProblem(asked.error), given: typed(form) };
  const result = await answerSurvey(asked.data, await address());
  if (!result.ok) return { ...result, given: typed(form) };
  redirect(`/survey/${encodeURIComponent(asked.data.token)}/thanks`);
}

/** Where the request came from, as the socket or a trusted proxy says. */
async function address(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}
