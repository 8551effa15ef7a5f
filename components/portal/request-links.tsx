import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { MyRequest } from "@/lib/tickets/queries/requests";

type Linked = { number: number; subject: string };

/** The person's other requests about the same thing. */
export function RequestLinks({ request }: { request: Pick<MyRequest, "followUpOf" | "followUps"> }) {
  const { followUpOf, followUps } = request;
  if (!followUpOf && followUps.length === 0) return null;
  return (
    <Card title="Belongs to">
      <ul className="flex flex-col gap-2 text-dense">
        {followUpOf && <Line words="Follows" request={followUpOf} />}
        {followUps.map((later) => (
          <Line key={later.number} words="Followed by" request={later} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ words, request }: { words: string; request: Linked }) {
  return (
    <li className="text-muted">
      {words}{" "}
      <Link href={`/portal/requests/${request.number}`} className="text-accent-ink underline underline-offset-2">
        #{request.number}, {request.subject}
      </Link>
    </li>
  );
}
