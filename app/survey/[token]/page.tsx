import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFrame } from "@/components/shell/account-frame";
import { SurveyForm } from "@/components/surveys/survey-form";
import { Callout } from "@/components/ui/callout";
import { findSurvey, type Survey } from "@/lib/surveys/queries";
import { isScore } from "@/lib/surveys/validity";

export const metadata: Metadata = { title: "How did we do?" };
export const dynamic = "force-dynamic";

type SurveyPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Opening it records nothing: mail scanners open links, and only people press the button. */
export default async function SurveyPage({ params, searchParams }: SurveyPageProps) {
  const { token } = await params;
  const survey = await findSurvey(token);
  if (!survey) notFound();
  if (!survey.verdict.ok) {
    return (
      <AccountFrame title="This question is closed">
        <p className="text-body text-ink">{survey.verdict.refusal.message}</p>
      </AccountFrame>
    );
  }
  return (
    <AccountFrame title="How did we do?" description={`Your request #${survey.number}: ${survey.subject}`}>
      {survey.last && (
        <Callout tone="info" className="mb-6">
          You have answered already. If you change your mind, change it here; the last answer counts.
        </Callout>
      )}
      <SurveyForm token={token} given={given(survey, (await searchParams).score)} isChange={survey.last !== null} />
    </AccountFrame>
  );
}

/** The score that was pressed in the letter, else what was answered before, else nothing: a preset score would lead. */
function given({ last }: Survey, pressed: string | string[] | undefined) {
  const before = last ?? { csat: null, ces: null, comment: "", reasons: [] };
  const score = typeof pressed === "string" ? Number(pressed) : Number.NaN;
  return isScore("csat", score) ? { ...before, csat: score } : before;
}
