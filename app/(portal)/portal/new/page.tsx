import type { Metadata } from "next";
import Link from "next/link";
import { NoticeStep } from "@/components/portal/notice-step";
import { RequestForm } from "@/components/portal/request-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { requireActor } from "@/lib/auth/session";
import { findMyRequest, listCategoriesToAskAbout } from "@/lib/tickets/queries/requests";

export const metadata: Metadata = { title: "Ask for help" };

type Asked = { subject?: string | string[]; category?: string | string[]; followUp?: string | string[] };

export default async function NewRequestPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor("use-portal");
  const asked = await searchParams;
  const categories = await listCategoriesToAskAbout();
  const earlier = await findMyRequest(actor, Number(first(asked.followUp) ?? Number.NaN));
  const subject =
    first(asked.subject)?.trim().slice(0, 200) || (earlier ? `Again: ${earlier.subject}`.slice(0, 200) : "");
  const chosen = first(asked.category) ?? earlier?.categoryId;
  return (
    <div className="mx-auto max-w-2xl">
      <NoticeStep step={{ kind: "contact_intent", ...(subject && { query: subject }) }} />
      <Breadcrumb trail={[{ label: "Home", href: "/portal" }, { label: "Ask for help" }]} />
      <h1 className="mt-2 text-display font-semibold text-ink">Ask for help</h1>
      <p className="mt-1 mb-8 text-body text-muted">
        Only the first line is needed. The more you tell us, the less we have to ask.
      </p>
      {earlier && (
        <Callout tone="info" title="A follow-up" className="mb-6">
          This will be linked to your earlier request{" "}
          <Link href={`/portal/requests/${earlier.number}`} className="underline underline-offset-2">
            #{earlier.number}, {earlier.subject}
          </Link>
          .
        </Callout>
      )}
      <RequestForm
        submissionKey={crypto.randomUUID()}
        categories={categories}
        subject={subject}
        categoryId={categories.find(({ id }) => id === chosen)?.id}
        followUp={earlier?.number}
      />
    </div>
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
