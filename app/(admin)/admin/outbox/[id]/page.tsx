import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LetterView } from "@/components/notifications/letter-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findLetter } from "@/lib/notifications/queries/outbox";

export const metadata: Metadata = { title: "Letter" };

export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("read-outbox");
  const id = z.uuid().safeParse((await params).id);
  const letter = id.success ? await findLetter(actor, id.data) : null;
  if (!letter) notFound();
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={letter.subject}
        breadcrumb={<Breadcrumb trail={[{ label: "Outbox", href: "/admin/outbox" }, { label: "Letter" }]} />}
      />
      <LetterView letter={letter} timeZone={actor.timeZone} />
    </div>
  );
}
