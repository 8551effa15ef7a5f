import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextStepCard } from "@/components/portal/next-step-card";
import { RefreshOnReturn } from "@/components/portal/refresh-on-return";
import { RequestActions } from "@/components/portal/request-actions";
import { RequestFacts } from "@/components/portal/request-facts";
import { RequestLinks } from "@/components/portal/request-links";
import { RequestProgress } from "@/components/portal/request-progress";
import { RequestThread } from "@/components/portal/request-thread";
import { ResolutionChoice } from "@/components/portal/resolution-choice";
import { StateBadge } from "@/components/portal/state-badge";
import { WhatWasDone } from "@/components/portal/what-was-done";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { FormMessage } from "@/components/ui/form-message";
import { requireActor } from "@/lib/auth/session";
import { nextStepOf } from "@/lib/portal/next-step";
import { threadOf } from "@/lib/portal/thread";
import { isOpen } from "@/lib/tickets/lifecycle";
import { expectedWindow } from "@/lib/tickets/queries/expected-window";
import { findMyRequest } from "@/lib/tickets/queries/requests";
import { windowWords } from "@/lib/tickets/window-words";

type Props = { params: Promise<{ number: string }>; searchParams: Promise<{ sent?: string; answer?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Request #${(await params).number}` };
}

export default async function RequestPage({ params, searchParams }: Props) {
  const actor = await requireActor("use-portal");
  const request = (await findMyRequest(actor, Number((await params).number))) ?? notFound();
  const { sent, answer } = await searchParams;
  const open = isOpen(request.status);
  const window = open ? await expectedWindow(request) : null;
  const teamName = request.team && !request.team.isTriage ? request.team.name : null;
  const next = nextStepOf({ ...request, teamName, assigneeName: request.assignee?.name ?? null }, request.now);
  const { timeZone } = actor;
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-6">
      <RefreshOnReturn />
      <header>
        <Breadcrumb trail={[{ label: "My requests", href: "/portal/requests" }, { label: `#${request.number}` }]} />
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="min-w-0 text-display font-semibold text-ink [overflow-wrap:anywhere]">{request.subject}</h1>
          <StateBadge request={request} />
        </div>
      </header>
      {sent && open && (
        <FormMessage tone="success">
          We have it. Your request has the number #{request.number}. You can follow it here, and we write to you when it
          moves on.
        </FormMessage>
      )}
      <RequestProgress request={request} timeZone={timeZone} />
      <div id="resolution">
        <NextStepCard
          next={next}
          isOver={!open && request.status !== "resolved"}
          window={window && windowWords(window)}
          timeZone={timeZone}
        >
          {!open && <WhatWasDone request={request} />}
          {request.status === "resolved" && (
            <ResolutionChoice number={request.number} isRejecting={answer === "reject"} />
          )}
        </NextStepCard>
      </div>
      <div className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="order-2 flex min-w-0 flex-col gap-6 md:order-1">
          <section id="conversation" aria-labelledby="conversation-title" className="flex flex-col gap-4">
            <h2 id="conversation-title" className="text-title font-semibold text-ink">
              Conversation
            </h2>
            <RequestThread entries={threadOf(request)} you={actor.name} timeZone={timeZone} now={request.now} />
          </section>
          <div id="reply" className="flex flex-col gap-6">
            <RequestActions request={request} />
          </div>
        </div>
        <aside className="order-1 flex flex-col gap-4 md:order-2">
          <Card title="Your request">
            <RequestFacts request={request} timeZone={timeZone} />
          </Card>
          <RequestLinks request={request} />
        </aside>
      </div>
    </div>
  );
}
