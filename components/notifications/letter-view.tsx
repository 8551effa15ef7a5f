import { DeliveryBadge } from "@/components/notifications/delivery-badge";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { Tabs } from "@/components/ui/tabs";
import type { OutboxLetter } from "@/lib/notifications/queries/outbox";

/** One letter as it is read in a mail program, as plain text, and what became of it. */
export function LetterView({ letter, timeZone }: { letter: OutboxLetter; timeZone: string }) {
  const { address, state, attempts, createdAt, sentAt, lastError, text, html, subject, ticketNumber } = letter;
  return (
    <div className="flex flex-col gap-4">
      {lastError && (
        <Callout tone={state === "parked" ? "danger" : "warning"} title="The mail server refused it">
          <p className="break-words">{lastError}</p>
        </Callout>
      )}
      <Card>
        <DescriptionList
          items={[
            { term: "To", value: address },
            { term: "State", value: <DeliveryBadge state={state} /> },
            { term: "Attempts", value: attempts },
            { term: "Written", value: <DateTime at={createdAt} timeZone={timeZone} /> },
            { term: "Sent", value: sentAt ? <DateTime at={sentAt} timeZone={timeZone} /> : "–" },
            { term: "Ticket", value: ticketNumber === null ? "–" : `#${ticketNumber}` },
          ]}
        />
      </Card>
      <Tabs
        label="Forms of the letter"
        tabs={[
          { id: "letter", label: "As a letter", panel: <Framed html={html} subject={subject} /> },
          {
            id: "text",
            label: "Plain text",
            panel: (
              <pre className="rounded-card border border-line bg-surface p-4 font-mono text-dense whitespace-pre-wrap text-ink">
                {text}
              </pre>
            ),
          },
        ]}
      />
    </div>
  );
}

/** In a frame that may do nothing but show: no scripts, no forms, no way to the page around it. Links open apart. */
function Framed({ html, subject }: { html: string; subject: string }) {
  return (
    <iframe
      title={`Letter: ${subject}`}
      srcDoc={html.replace("<head>", '<head><base target="_blank">')}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      className="h-160 w-full rounded-card border border-line bg-white"
    />
  );
}
