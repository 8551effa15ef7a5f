import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import type { MyRequest } from "@/lib/tickets/queries/requests";

/** What stands fast about a request. */
export function RequestFacts({ request, timeZone }: { request: MyRequest; timeZone: string }) {
  const team = request.team && !request.team.isTriage ? request.team.name : null;
  return (
    <DescriptionList
      layout="side"
      items={[
        { term: "Number", value: <span className="tabular-nums">#{request.number}</span> },
        { term: "Who has it", value: request.assignee?.name ?? team ?? "The front desk" },
        ...(request.assignee && team ? [{ term: "Team", value: team }] : []),
        { term: "About", value: request.category?.name ?? "Not sorted yet" },
        { term: "Sent", value: <DateTime at={request.createdAt} timeZone={timeZone} /> },
      ]}
    />
  );
}
