import type { Metadata } from "next";
import { JobTable } from "@/components/notifications/job-table";
import { WorkerTable } from "@/components/notifications/worker-table";
import { Card } from "@/components/ui/card";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { countJobs, type JobState, jobStates, listJobs } from "@/lib/notifications/queries/list-jobs";
import { listWorkers } from "@/lib/notifications/queries/list-workers";

export const metadata: Metadata = { title: "Jobs" };

const words: Record<JobState, string> = {
  waiting: "Waiting",
  running: "Running",
  failing: "Failing",
  "given-up": "Given up",
};

type JobsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JobsPage({ searchParams }: JobsPageProps) {
  const actor = await requireActor("read-outbox");
  const asked = (await searchParams).state;
  const state = jobStates.find((known) => known === asked) ?? "waiting";
  const counts = await countJobs(actor);
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Jobs"
        description="Work that Touchpoint has promised itself: letters, surveys, watching the clocks. A job that fails is tried again, twelve times in all."
        tabs={
          <LinkTabs
            label="State"
            tabs={jobStates.map((known) => ({
              href: `/admin/jobs?state=${known}`,
              label: words[known],
              count: counts[known],
              current: known === state,
            }))}
          />
        }
      />
      <JobTable jobs={await listJobs(actor, state)} timeZone={actor.timeZone} />
      <Card title="Workers" padding="none">
        <WorkerTable workers={await listWorkers(actor)} timeZone={actor.timeZone} />
      </Card>
    </div>
  );
}
