import { Star } from "lucide-react";
import Link from "next/link";
import { StatusMark } from "@/components/tickets/status-mark";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { timeOnly } from "@/components/ui/time-words";
import type { EarlierAnswer, Requester } from "@/lib/tickets/queries/find-requester";

type RequesterCardProps = { requester: Requester; now: Date; timeZone: string };

/** Who asks: how to reach her, what she asked before, and how she found it. */
export function RequesterCard({ requester, now, timeZone }: RequesterCardProps) {
  const { name, email, department, region, isVip, isActive, tickets, ticketCount, answers } = requester;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-start gap-3">
        <Avatar name={name} size={40} />
        <div className="min-w-0 flex-1 text-dense">
          <p className="flex flex-wrap items-center gap-x-2 text-body font-semibold text-ink">
            {name}
            {isVip && (
              <Badge tone="accent" icon={<Star aria-hidden />}>
                VIP
              </Badge>
            )}
            {!isActive && <Badge>Account disabled</Badge>}
          </p>
          <p>
            <a
              href={`mailto:${email}`}
              className="[overflow-wrap:anywhere] text-accent-ink underline-offset-2 hover:underline"
            >
              {email}
            </a>
          </p>
          <p className="text-muted">
            {[department, region?.name].filter(Boolean).join(", ") || "No department"}
            {` · ${timeOnly(now, requester.timeZone)} there`}
          </p>
        </div>
      </div>
      <div>
        <h3 className="text-caption font-medium text-muted">
          {ticketCount === 0 ? "No other tickets" : `Last ${tickets.length} of ${ticketCount} tickets`}
        </h3>
        <ul className="mt-1 flex flex-col">
          {tickets.map(({ number, subject, status, createdAt }) => (
            <li key={number} className="border-b border-line py-1.5 last:border-b-0">
              <Link
                href={`/desk/tickets/${number}`}
                className="line-clamp-1 text-dense text-ink underline-offset-2 hover:underline"
              >
                <span className="text-muted tabular-nums">#{number}</span> <span dir="auto">{subject}</span>
              </Link>
              <p className="flex items-center justify-between gap-2 text-caption text-muted">
                <StatusMark status={status} />
                <DateTime at={createdAt} now={now} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="text-caption font-medium text-muted">
          {answers.length === 0 ? "No survey answers yet" : "Last survey answers"}
        </h3>
        <ul className="mt-1 flex flex-col gap-2">
          {answers.map((answer) => (
            <Answer key={answer.id} answer={answer} now={now} timeZone={timeZone} />
          ))}
        </ul>
      </div>
    </div>
  );
}

const questions = { csat: ["Satisfaction", 5], ces: ["Ease", 7], nps: ["Recommendation", 10] } as const;

function Answer({ answer, now, timeZone }: { answer: EarlierAnswer; now: Date; timeZone: string }) {
  return (
    <li className="text-dense">
      <p className="flex flex-wrap items-center gap-x-3 text-ink">
        {answer.scores.map(({ question, score }) => (
          <span key={question}>
            {questions[question][0]} <span className="font-semibold tabular-nums">{score}</span>
            <span className="text-muted"> of {questions[question][1]}</span>
          </span>
        ))}
        <DateTime at={answer.at} now={now} timeZone={timeZone} className="ml-auto text-caption text-muted" />
      </p>
      {answer.comment && (
        <p dir="auto" className="line-clamp-3 text-muted [overflow-wrap:anywhere]">
          “{answer.comment}”
        </p>
      )}
    </li>
  );
}
