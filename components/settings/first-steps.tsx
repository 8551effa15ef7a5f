import { CircleCheck } from "lucide-react";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

type Step = { label: string; href: string; isDone: boolean };

/** What a new desk needs before its first ticket. Gone when all of it is there. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <Callout tone="info" title="Before the first ticket">
      <ol className="mt-1 flex flex-col gap-2">
        {steps.map(({ label, href, isDone }) => (
          <li key={href} className="flex items-center gap-2">
            {isDone ? (
              <>
                <CircleCheck aria-hidden className="size-4 text-success-ink" />
                <span className="text-muted">{label}: done</span>
              </>
            ) : (
              <LinkButton href={href} size="small">
                {label}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Callout>
  );
}
