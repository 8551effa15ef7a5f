import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFrame } from "@/components/shell/account-frame";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { findSurvey } from "@/lib/surveys/queries";

export const metadata: Metadata = { title: "Thank you" };
export const dynamic = "force-dynamic";

export default async function ThanksPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const survey = await findSurvey(token);
  if (!survey?.last) notFound();
  return (
    <AccountFrame title="Thank you">
      <p className="text-body text-ink">
        Your answer has reached the team that helped you. It is read, and it changes what we do.
      </p>
      {survey.verdict.ok && survey.changeableUntil && (
        <div className="mt-6 flex flex-col items-start gap-3">
          <p className="text-body text-muted">
            You can change it until <DateTime at={survey.changeableUntil} timeZone={survey.timeZone} />.
          </p>
          <LinkButton href={`/survey/${encodeURIComponent(token)}`}>Change my answer</LinkButton>
        </div>
      )}
    </AccountFrame>
  );
}
